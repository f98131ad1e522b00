package org.gatefold.cite.rules;

import java.time.LocalDate;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.FrontMatter;

/** On the day that an article bears, its last review still holds. The day it is printed on does not count: that would need a clock. */
final class ReviewInTime implements Rule {
  @Override
  public void check(CitedArticle cited, Report report) {
    FrontMatter front = cited.manuscript().article().frontMatter();
    LocalDate published = front.published();
    LocalDate next = front.review() == null ? null : front.review().next();
    if (published != null && next != null && next.isBefore(published)) {
      report.add(RuleCode.REVIEW_OVERDUE, null, front.places().getOrDefault("reviewed", cited.manuscript().article().origin()),
          next, published);
    }
  }
}
