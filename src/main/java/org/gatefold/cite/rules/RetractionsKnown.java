package org.gatefold.cite.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Reference;
import org.gatefold.model.article.Retractions;

/** No reference is on the list of retractions, and the list is not older than the article by much. */
final class RetractionsKnown implements Rule {
  private static final int FRESH_DAYS = 180;

  @Override
  public void check(CitedArticle article, Report report) {
    Retractions list = article.manuscript().evidence().retractions();
    if (list == null) {
      return;
    }
    for (Reference reference : Cited.references(article)) {
      String notice = list.notices().get(Csl.doi(reference.csl()));
      notice = notice == null ? list.notices().get(Csl.text(reference.csl(), "PMID")) : notice;
      if (notice != null) {
        report.add(RuleCode.REFERENCE_ON_LIST, reference.key(), reference.origin(), reference.key(), list.asOf(), notice);
      }
    }
    LocalDate date = YearPlausible.latest(article.manuscript().article().frontMatter());
    long days = date == null ? 0 : ChronoUnit.DAYS.between(list.asOf(), date);
    if (days > FRESH_DAYS) {
      report.add(RuleCode.RETRACTIONS_STALE, null, list.origin(), list.asOf(), days);
    }
  }
}
