package org.gatefold.cite.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.cite.patient.text.Passage;
import org.gatefold.cite.patient.text.Passage.Kind;
import org.gatefold.cite.patient.text.Passages;
import org.gatefold.cite.patient.text.Sentence;
import org.gatefold.cite.walk.Piece;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.FrontMatter;

/** An article as the rules of this room read it: cut into phrases once, for all of them. */
record PatientText(CitedArticle cited, Lexicon lexicon, List<Phrase> phrases) {
  PatientText {
    phrases = List.copyOf(phrases);
  }

  static PatientText of(CitedArticle cited, Lexicon lexicon) {
    List<Passage> passages = new ArrayList<>(cover(cited.manuscript().article().frontMatter()));
    passages.addAll(Passages.of(cited.manuscript().article().blocks()));
    return new PatientText(cited, lexicon,
        passages.stream().flatMap(passage -> lexicon.sentences().in(passage).stream()).map(Phrase::of).toList());
  }

  private static List<Passage> cover(FrontMatter front) {
    return List.of(cover(front, "title", front.title()), cover(front, "subtitle", front.subtitle()),
        cover(front, "summary", front.summary()));
  }

  private static Passage cover(FrontMatter front, String key, String text) {
    Origin origin = front.places().getOrDefault(key, Origin.NOWHERE);
    return new Passage(Kind.HEADING, false, null, Set.of(), Set.of(), List.of(), text, List.of(new Piece(0, origin)));
  }

  FrontMatter front() {
    return cited.manuscript().article().frontMatter();
  }

  /** Where findings stand that are about the whole text: where it says whom it is for. */
  Origin origin() {
    Map<String, Origin> places = front().places();
    Origin lang = places.getOrDefault("lang", cited.manuscript().article().origin());
    return places.getOrDefault("jurisdictions", places.getOrDefault("class", lang));
  }

  /** The clinic's own sentences: no quotation, no line that says whose it is. */
  List<Phrase> own() {
    return phrases.stream().filter(phrase -> !phrase.passage().quoted()).toList();
  }

  /** Sentences of running text, with or without those of quotations. */
  List<Sentence> prose(boolean quotations) {
    return phrases.stream().map(Phrase::sentence)
        .filter(sentence -> sentence.passage().kind() == Kind.PROSE && (quotations || !sentence.passage().quoted())).toList();
  }

  /** Whether any block of a class has words in it. */
  boolean hasClass(String name) {
    return phrases.stream().anyMatch(phrase -> phrase.passage().classes().contains(name));
  }
}
