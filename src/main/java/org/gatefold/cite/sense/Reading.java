package org.gatefold.cite.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatefold.cite.translation.Part;
import org.gatefold.cite.translation.Part.Tongue;

/** Reads a part of an article: each run of characters in its own language. */
public final class Reading {
  private final Part part;
  private final Locale article;
  private final Concepts concepts;

  /** @param article the language of what says nothing else */
  public Reading(Part part, Locale article, Concepts concepts) {
    this.part = part;
    this.article = article;
    this.concepts = concepts;
  }

  /** What the part mentions between two characters. */
  public List<Mention> in(int from, int to) {
    List<Mention> mentions = new ArrayList<>();
    Locale language = article;
    int start = from;
    for (Tongue tongue : part.tongues()) {
      if (tongue.from() > start && tongue.from() < to) {
        add(start, tongue.from(), language, mentions);
        start = tongue.from();
      }
      if (tongue.from() < to) {
        language = tongue.language() == null ? article : tongue.language();
      }
    }
    add(start, to, language, mentions);
    return mentions;
  }

  private void add(int from, int to, Locale language, List<Mention> mentions) {
    concepts.in(language).ifPresent(vocabulary ->
        vocabulary.in(part.text().substring(from, to)).forEach(mention -> mentions.add(mention.shifted(from))));
  }

  /** The words of a mention, as written. */
  public String words(Mention mention) {
    return part.text().substring(mention.from(), mention.to());
  }
}
