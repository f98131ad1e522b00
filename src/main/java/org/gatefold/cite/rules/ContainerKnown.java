package org.gatefold.cite.rules;

import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Reference;

/** The journal of an article is one that is known. */
final class ContainerKnown implements Rule {
  private final Journals journals;

  ContainerKnown(Journals journals) {
    this.journals = journals;
  }

  @Override
  public void check(CitedArticle article, Report report) {
    for (Reference reference : Cited.references(article)) {
      String title = Csl.text(reference.csl(), "container-title");
      boolean inJournal = "article-journal".equals(reference.csl().get("type")) && !title.isEmpty();
      if (inJournal && journals.of(reference.csl()).isEmpty()) {
        String near = journals.near(title).map(name -> "did you mean \"" + name + "\"? Otherwise ").orElse("");
        report.add(RuleCode.CONTAINER_UNKNOWN, reference.key(), reference.origin(), reference.key(), title, near);
      }
    }
  }
}
