package org.gatefold.cite.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatefold.cite.translation.Pairs.Pair;
import org.gatefold.cite.translation.Part;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Inline.CitationItem;

/** A translated block cites the works that its source cites. */
final class SameCitations implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    for (Pair pair : report.pairs(article).both()) {
      Set<String> here = keys(pair.translation());
      Set<String> there = keys(pair.source());
      if (!here.equals(there)) {
        report.add(RuleCode.CITATIONS_DIFFER, pair.translation().name(), place(pair.translation(), there),
            pair.translation().title(), list(here), pair.source().origin(), list(there));
      }
    }
  }

  private static Set<String> keys(Part part) {
    return part.items().stream().map(CitationItem::key).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Where the first citation stands that the source has not. */
  private static Origin place(Part part, Set<String> there) {
    return part.items().stream().filter(item -> !there.contains(item.key())).findFirst()
        .map(CitationItem::origin).orElse(part.origin());
  }

  private static String list(Set<String> keys) {
    return keys.isEmpty() ? "nothing" : String.join(", ", keys);
  }
}
