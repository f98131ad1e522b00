package org.gatefold.cite.rules;

import java.util.List;
import java.util.Locale;
import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Block.Div;
import org.gatefold.model.article.Inline.CitationItem;
import org.gatefold.model.article.Reference;

/** The line under a quotation says what the reference says: author, journal and year, as far as it says them. */
final class AttributionFits implements Rule {
  private final Lexicon lexicon;
  private final Journals journals;

  AttributionFits(Lexicon lexicon, Journals journals) {
    this.lexicon = lexicon;
    this.journals = journals;
  }

  @Override
  public void check(CitedArticle article, Report report) {
    Locale language = article.manuscript().article().locale();
    for (Div quote : Quotes.in(article.manuscript().article().blocks())) {
      List<CitationItem> items = CitationWalk.in(quote.blocks()).stream().flatMap(citation -> citation.items().stream()).toList();
      Reference reference = items.size() == 1 ? article.manuscript().references().get(items.getFirst().key()) : null;
      Attribution line = Attribution.in(quote.blocks()).orElse(null);
      if (reference != null && line != null) {
        Claimed claimed = new Claimed(reference.csl(), journals, lexicon.phrases("others", language));
        List<String> differences = claimed.differences(line.words());
        claimed.namesakes(line.words()).forEach(person -> report.add(RuleCode.NAME_DIFFERS, quote.attributes().id(), line.place(), person,
            reference.key(), claimed.authors()));
        if (!differences.isEmpty()) {
          report.add(RuleCode.ATTRIBUTION_DIFFERS, quote.attributes().id(), line.place(), line.words(), reference.key(),
              String.join("; ", differences));
        }
      }
    }
  }
}
