package org.gatefold.cite.rules;

import java.util.List;
import java.util.Objects;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Reference;

/** The references that an article cites, in the order of their numbers. */
final class Cited {
  private Cited() {}

  static List<Reference> references(CitedArticle article) {
    return article.notes().stream()
        .map(note -> article.manuscript().references().get(note.key()))
        .filter(Objects::nonNull)
        .toList();
  }
}
