package org.gatefold.cite.rules;

import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Block.Div;
import org.gatefold.model.article.Evidence;

/** A quotation that was found in its source says on which page. */
final class QuoteHasLocator implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    for (Div div : Quotes.in(article.manuscript().article().blocks())) {
      String id = div.attributes().id();
      Evidence.Quote quote = id == null ? null : article.manuscript().evidence().quotes().get(id);
      boolean verified = quote != null && quote.status() == Evidence.QuoteStatus.VERIFIED && quote.locator() == null;
      if (verified && !citesPage(div)) {
        report.add(RuleCode.QUOTE_WITHOUT_LOCATOR, id, Quotes.origin(div), Quotes.name(div));
      }
    }
  }

  private static boolean citesPage(Div div) {
    return CitationWalk.in(div.blocks()).stream()
        .flatMap(citation -> citation.items().stream())
        .anyMatch(item -> !item.locator().isBlank());
  }
}
