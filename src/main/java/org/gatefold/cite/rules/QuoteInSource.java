package org.gatefold.cite.rules;

import java.util.List;
import java.util.Objects;
import org.gatefold.cite.match.Passages;
import org.gatefold.cite.match.Quotation;
import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Block.Div;

/** A quotation stands word for word in the passages that are kept of its source, but for the changes that it marks. */
final class QuoteInSource implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    for (Div quote : Quotes.in(article.manuscript().article().blocks())) {
      List<String> keys = QuoteText.isOriginal(article.manuscript().article(), quote) ? excerpts(article, quote) : List.of();
      if (!keys.isEmpty()) {
        check(article, quote, keys, report);
      }
    }
  }

  private static List<String> excerpts(CitedArticle article, Div quote) {
    return CitationWalk.in(quote.blocks()).stream()
        .flatMap(citation -> citation.items().stream())
        .map(item -> item.key())
        .filter(key -> article.manuscript().evidence().excerpts().containsKey(key))
        .distinct().toList();
  }

  private static void check(CitedArticle article, Div quote, List<String> keys, Report report) {
    Quotation quotation = Quotation.of(QuoteText.of(quote));
    Passages.Run best = new Passages.Run(0, "");
    for (String key : keys) {
      Passages passages = new Passages(
          Objects.requireNonNull(article.manuscript().evidence().excerpts().get(key)));
      if (passages.contain(quotation)) {
        return;
      }
      Passages.Run run = passages.longestRun(quotation);
      best = run.percent() > best.percent() ? run : best;
    }
    RuleCode code = quotation.isEdited() ? RuleCode.QUOTE_EDITED : RuleCode.QUOTE_NOT_IN_SOURCE;
    report.add(code, quote.attributes().id(), quote.origin(), Quotes.name(quote), String.join(".txt, sources/", keys),
        best.percent(), best.words());
  }
}
