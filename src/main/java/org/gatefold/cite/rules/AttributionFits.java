package org.gatefold.cite.rules;

import java.util.List;
import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Block.Div;
import org.gatefold.model.article.Inline.Citation;
import org.gatefold.model.article.Reference;
import org.jspecify.annotations.Nullable;

/** The line under a quotation says what the reference says: author, journal and year. */
final class AttributionFits implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    for (Div quote : Quotes.in(article.manuscript().article().blocks())) {
      List<Citation> citations = CitationWalk.in(quote.blocks());
      String line = Attribution.lineOf(quote.blocks());
      if (citations.size() == 1 && citations.getFirst().items().size() == 1 && !line.isEmpty()) {
        check(quote, line, article.manuscript().references().get(citations.getFirst().items().getFirst().key()), report);
      }
    }
  }

  private static void check(
      Div quote, String line, @Nullable Reference reference, Report report) {
    if (reference == null) {
      return;
    }
    List<String> differences = Attribution.differences(line, reference.csl());
    if (!differences.isEmpty()) {
      report.add(RuleCode.ATTRIBUTION_DIFFERS, quote.attributes().id(), quote.origin(), line, reference.key(),
          String.join("; ", differences));
    }
  }
}
