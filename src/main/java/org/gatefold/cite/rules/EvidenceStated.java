package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Block.Div;
import org.gatefold.model.article.Evidence.Source;
import org.jspecify.annotations.Nullable;

/** A block about evidence says how sure it is, of what design, and of how many patients. */
final class EvidenceStated implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    check(article.manuscript().article().blocks(), article, report);
  }

  private static void check(List<Block> blocks, CitedArticle article, Report report) {
    for (Block block : blocks) {
      if (block instanceof Div div) {
        if (div.attributes().hasClass("evidence")) {
          check(div, article, report);
        }
        check(div.blocks(), article, report);
      }
    }
  }

  private static void check(Div div, CitedArticle article, Report report) {
    List<String> missing = new ArrayList<>();
    List<@Nullable Source> sources = new ArrayList<>();
    CitationWalk.in(div.blocks()).stream().flatMap(citation -> citation.items().stream())
        .forEach(item -> sources.add(article.manuscript().evidence().references().get(item.key())));
    if (div.attributes().value("level").isEmpty()) {
      missing.add("level");
    }
    if (div.attributes().value("design").isEmpty() && lacks(sources, true)) {
      missing.add("design");
    }
    if (div.attributes().value("n").isEmpty() && lacks(sources, false)) {
      missing.add("n");
    }
    if (!missing.isEmpty()) {
      report.add(RuleCode.EVIDENCE_NOT_STATED, div.attributes().id(), div.origin(), Quotes.name(div), String.join(", ", missing));
    }
  }

  /** Whether the records of the works cited leave it open; reviews have no number of patients of their own. */
  private static boolean lacks(List<@Nullable Source> sources, boolean design) {
    for (Source source : sources) {
      boolean review = source != null && source.design() != null && source.design().endsWith("review");
      if (source == null || (design ? source.design() == null : source.n() == null && !review)) {
        return true;
      }
    }
    return sources.isEmpty();
  }
}
