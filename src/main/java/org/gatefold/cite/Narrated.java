package org.gatefold.cite;

import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Inline.Citation;
import org.gatefold.model.article.Reference;

/** The authors' names that a citation within a sentence puts there. */
final class Narrated {
  private final Manuscript manuscript;
  private final Terms terms;

  Narrated(Manuscript manuscript, Terms terms) {
    this.manuscript = manuscript;
    this.terms = terms;
  }

  /** The names; empty for a citation that is no part of its sentence, or leads nowhere. */
  String names(Citation citation) {
    if (!citation.narrative() || citation.items().isEmpty()) {
      return "";
    }
    Reference reference = manuscript.references().get(citation.items().getFirst().key());
    return reference == null ? "" : AuthorNames.of(reference, terms.and(), terms.andOthers());
  }
}
