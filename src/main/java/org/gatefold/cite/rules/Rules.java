package org.gatefold.cite.rules;

import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.model.CitedArticle;

/** All rules. */
public final class Rules {
  private static final List<Rule> ALL = List.of(
      new ReferenceStatus(),
      new ReferenceAsFound(),
      new ReferenceComplete(),
      new ReferenceNotRetracted(),
      new AuthorsComplete(),
      new DoiWellFormed(),
      new QuoteStatus(),
      new QuoteHasReference(),
      new QuoteHasLocator(),
      new QuoteSaysItIsTranslated(),
      new AttributionFits(),
      new RequiredBlocks(),
      new ReviewInTime(),
      new WaiverExpired());

  private Rules() {}

  /** Runs every rule over one article. */
  public static void check(CitedArticle article, Findings findings) {
    Report report = Report.on(article, findings);
    ALL.forEach(rule -> rule.check(article, report));
  }
}
