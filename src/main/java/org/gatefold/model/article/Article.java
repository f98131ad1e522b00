package org.gatefold.model.article;

import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Origin;

/**
 * One article in one language.
 *
 * @param slug name of its folder
 * @param origin its file
 */
public record Article(String slug, FrontMatter frontMatter, List<Block> blocks, Origin origin) {
  public Article {
    blocks = List.copyOf(blocks);
  }

  public Locale locale() {
    return frontMatter.language();
  }

  /** The same article with other blocks, as a format selects them. */
  public Article withBlocks(List<Block> selected) {
    return new Article(slug, frontMatter, selected, origin);
  }
}
