package org.gatefold.cite.rules;

import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Block.Div;
import org.gatefold.model.article.Evidence;
import org.jspecify.annotations.Nullable;

/** A verified quotation still has the words that were verified. */
final class QuoteUnchanged implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    for (Div div : Quotes.in(article.manuscript().article().blocks())) {
      String id = div.attributes().id();
      Evidence.Quote quote = id == null ? null : article.manuscript().evidence().quotes().get(id);
      if (quote != null
          && quote.status() == Evidence.QuoteStatus.VERIFIED
          && QuoteText.isOriginal(article.manuscript().article(), div)) {
        check(div, quote.hash(), report);
      }
    }
  }

  private static void check(Div div, @Nullable String recorded, Report report) {
    String hash = QuoteText.hash(div);
    if (recorded == null || recorded.isBlank()) {
      report.add(RuleCode.QUOTE_WITHOUT_HASH, div.attributes().id(), Quotes.origin(div), Quotes.name(div), hash.substring(0, 12));
    } else if (!QuoteText.isHash(recorded, hash)) {
      report.add(RuleCode.QUOTE_CHANGED, div.attributes().id(), Quotes.origin(div), Quotes.name(div), hash.substring(0, 12));
    }
  }
}
