package org.gatefold.cite.rules;

import java.util.List;
import java.util.Map;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Block;

/** An article about a treatment tells of its risks, of what else there is, and of how it is regulated. */
final class RequiredBlocks implements Rule {
  private static final Map<String, RuleCode> REQUIRED = Map.of("risks", RuleCode.NO_RISKS,
      "alternatives", RuleCode.NO_ALTERNATIVES, "regulatory", RuleCode.NO_STATUS);

  @Override
  public void check(CitedArticle cited, Report report) {
    Article article = cited.manuscript().article();
    if (article.frontMatter().jurisdictions().isEmpty()) {
      return;
    }
    REQUIRED.forEach((required, code) -> {
      if (!has(article.blocks(), required)) {
        report.add(code, required, article.origin());
      }
    });
  }

  private static boolean has(List<Block> blocks, String required) {
    return blocks.stream().anyMatch(block ->
        block.attributes().hasClass(required) || (block instanceof Block.Div div && has(div.blocks(), required)));
  }
}
