package org.gatefold.cite.rules;

import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Block.Div;
import org.gatefold.model.article.Evidence;
import org.gatefold.model.article.Evidence.Quote;

/** Every quotation was found, word for word, in its source. */
final class QuoteStatus implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    Evidence evidence = article.manuscript().evidence();
    for (Div quote : Quotes.in(article.manuscript().article().blocks())) {
      String id = quote.attributes().id();
      Quote known = id == null ? null : evidence.quotes().get(id);
      if (known == null && CitationWalk.in(quote.blocks()).isEmpty()) {
        continue; // It cites nothing: that comes first.
      }
      Evidence.QuoteStatus status = known == null ? Evidence.QuoteStatus.UNVERIFIED : known.status();
      String remark = known == null || known.remark() == null ? "" : ": " + known.remark();
      switch (status) {
        case VERIFIED -> {}
        case UNVERIFIED -> report.add(RuleCode.QUOTE_UNVERIFIED, id, Quotes.origin(quote), Quotes.name(quote),
            id == null ? "give it a name by ::: {#q-name .quote} around it; then " : "");
        case UNVERIFIABLE -> report.add(RuleCode.QUOTE_UNVERIFIABLE, id, Quotes.origin(quote), Quotes.name(quote), remark);
      }
    }
  }
}
