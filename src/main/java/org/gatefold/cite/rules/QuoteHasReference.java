package org.gatefold.cite.rules;

import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Block.Div;

/** Every quotation cites the work that it is from. */
final class QuoteHasReference implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    for (Div quote : Quotes.in(article.manuscript().article().blocks())) {
      if (CitationWalk.in(quote.blocks()).isEmpty()) {
        report.add(RuleCode.QUOTE_WITHOUT_REFERENCE, quote.attributes().id(), Quotes.origin(quote), Quotes.name(quote));
      }
    }
  }
}
