package org.gatefold.cite.rules;

import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Evidence;
import org.gatefold.model.article.Evidence.Source;
import org.gatefold.model.article.Evidence.Status;
import org.gatefold.model.article.Reference;

/** Every cited reference has been identified, and somebody answers for that. */
final class ReferenceStatus implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    Evidence evidence = article.manuscript().evidence();
    for (String key : article.keys()) {
      Source source = evidence.references().get(key);
      Status status = source == null ? Status.UNCHECKED : source.status();
      String remark = source == null || source.remark() == null ? "" : ": " + source.remark();
      report(status, key, remark, origin(article, key), report);
    }
  }

  private static void report(Status status, String key, String remark, Origin origin, Report report) {
    switch (status) {
      case IDENTIFIED -> {}
      case PROBABLE_MATCH -> report.add(RuleCode.REFERENCE_PROBABLE, key, origin, key, remark);
      case COULD_NOT_BE_IDENTIFIED -> report.add(RuleCode.REFERENCE_NOT_IDENTIFIED, key, origin, key);
      case UNCHECKED -> report.add(RuleCode.REFERENCE_UNCHECKED, key, origin, key);
    }
  }

  private static Origin origin(CitedArticle article, String key) {
    Reference reference = article.manuscript().references().get(key);
    return reference == null ? Origin.NOWHERE : reference.origin();
  }
}
