package org.gatefold.cite.rules;

import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Evidence.Waiver;

/** No waiver outlives its day. */
final class WaiverExpired implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    for (Waiver waiver : article.manuscript().evidence().waivers()) {
      if (report.isExpired(waiver)) {
        report.add(RuleCode.WAIVER_EXPIRED, waiver.block(), waiver.origin(), waiver.rule(), waiver.until(), waiver.by());
      }
    }
  }
}
