package org.gatefold.cite.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Retractions;

/** The list of retractions is not older than the article by much. */
final class RetractionsFresh implements Rule {
  private static final int FRESH_DAYS = 180;

  @Override
  public void check(CitedArticle article, Report report) {
    Retractions list = article.manuscript().evidence().retractions();
    LocalDate date = YearPlausible.latest(article.manuscript().article().frontMatter());
    long days = list == null || date == null ? 0 : ChronoUnit.DAYS.between(list.asOf(), date);
    if (list != null && days > FRESH_DAYS) {
      report.add(RuleCode.RETRACTIONS_STALE, null, list.origin(), list.asOf(), days);
    }
  }
}
