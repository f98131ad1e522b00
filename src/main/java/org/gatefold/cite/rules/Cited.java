package org.gatefold.cite.rules;

import java.util.List;
import java.util.Objects;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Reference;

/** The references that an article cites, in order of first citation. */
final class Cited {
  private Cited() {}

  static List<Reference> references(CitedArticle article) {
    return article.keys().stream()
        .map(article.manuscript().references()::get)
        .filter(Objects::nonNull)
        .toList();
  }
}
