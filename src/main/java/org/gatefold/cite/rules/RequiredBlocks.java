package org.gatefold.cite.rules;

import java.util.List;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Block;

/** An article about a treatment tells of its risks, of what else there is, and of how it is regulated. */
final class RequiredBlocks implements Rule {
  private static final List<String> REQUIRED = List.of("risks", "alternatives", "regulatory");

  @Override
  public void check(CitedArticle cited, Report report) {
    Article article = cited.manuscript().article();
    if (article.frontMatter().jurisdictions().isEmpty()) {
      return;
    }
    for (String required : REQUIRED) {
      if (!has(article.blocks(), required)) {
        report.add(RuleCode.BLOCK_MISSING, required, article.origin(), required);
      }
    }
  }

  private static boolean has(List<Block> blocks, String required) {
    return blocks.stream().anyMatch(block ->
        block.attributes().hasClass(required) || (block instanceof Block.Div div && has(div.blocks(), required)));
  }
}
