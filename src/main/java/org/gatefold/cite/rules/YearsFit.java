package org.gatefold.cite.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gatefold.cite.match.Phrases;
import org.gatefold.cite.match.Words;
import org.gatefold.cite.match.Words.Word;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Inline.CitationItem;
import org.gatefold.model.article.Reference;

/** A year behind a name in a sentence, as in "Orozco et al. (2011)", is that of the work cited there. */
final class YearsFit implements Rule {
  private static final int DIGITS = 4;
  private static final int LONGEST_PHRASE = 3;

  private final Lexicon lexicon;

  YearsFit(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void check(CitedArticle article, Report report) {
    Locale language = article.manuscript().article().locale();
    for (Statement statement : report.statements(article)) {
      List<Reference> works = statement.quoted() ? List.of() : statement.citations().stream().map(CitationItem::key).distinct()
          .map(key -> article.manuscript().references().get(key)).filter(Objects::nonNull).toList();
      if (!works.isEmpty()) {
        check(statement, works, lexicon.phrases("others", language), report);
      }
    }
  }

  private static void check(Statement statement, List<Reference> works, Phrases others, Report report) {
    Words words = Words.of(statement.text());
    for (int i = 1; i < words.all().size(); i++) {
      String year = words.all().get(i).folded();
      if (year.length() == DIGITS && (year.startsWith("19") || year.startsWith("20")) && year.chars().allMatch(Character::isDigit)) {
        String name = nameBefore(words, i, others);
        List<Reference> named = works.stream().filter(work -> isBy(work, name)).toList();
        boolean fits = named.stream().anyMatch(work -> Integer.valueOf(year).equals(Csl.year(work.csl())));
        if (!named.isEmpty() && !fits && Csl.year(named.getFirst().csl()) != null) {
          report.add(RuleCode.ATTRIBUTION_DIFFERS, statement.block(), statement.place(words.all().get(i).start()),
              name + " " + year, named.getFirst().key(), "published " + Csl.year(named.getFirst().csl()));
        }
      }
    }
  }

  /** The capitalised word right before a year, "et al." and brackets left aside; empty if there is none. */
  private static String nameBefore(Words words, int at, Phrases others) {
    List<Word> all = words.all();
    int i = wordBefore(all, at);
    Phrases.Found found = others.find(all.subList(0, at), Math.max(0, i - LONGEST_PHRASE));
    if (found != null && found.to() > i) {
      i = wordBefore(all, found.from());
    }
    String name = i < 0 ? "" : words.text().substring(all.get(i).start(), all.get(i).end());
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) ? name : "";
  }

  private static int wordBefore(List<Word> all, int at) {
    int i = at - 1;
    while (i >= 0 && !all.get(i).isWord()) {
      i--;
    }
    return i;
  }

  private static boolean isBy(Reference work, String name) {
    List<String> spoken = PersonName.parts(name);
    return !name.isEmpty() && Csl.authors(work.csl()).stream().anyMatch(author -> PersonName.parts(author.family()).containsAll(spoken));
  }
}
