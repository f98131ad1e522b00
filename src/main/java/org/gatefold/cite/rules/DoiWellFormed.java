package org.gatefold.cite.rules;

import org.gatefold.cite.walk.Doi;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Reference;

/** Every DOI has the form of one. */
final class DoiWellFormed implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    for (Reference reference : Cited.references(article)) {
      Object doi = reference.csl().get("DOI");
      if (doi != null && !Doi.isValid(Doi.bare(doi.toString()))) {
        report.add(RuleCode.DOI_MALFORMED, reference.key(), reference.origin(), reference.key(), doi);
      }
    }
  }
}
