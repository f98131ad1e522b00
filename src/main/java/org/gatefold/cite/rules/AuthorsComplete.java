package org.gatefold.cite.rules;

import java.util.List;
import org.gatefold.cite.walk.OtherNames;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Reference;

/** No reference leaves authors out: that is the citation style's business. */
final class AuthorsComplete implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    for (Reference reference : Cited.references(article)) {
      if (reference.csl().get("author") instanceof List<?> authors && authors.stream().anyMatch(OtherNames::isOthers)) {
        report.add(RuleCode.AUTHORS_INCOMPLETE, reference.key(), reference.origin(), reference.key());
      }
    }
  }
}
