package org.gatefold.model;

import java.util.Map;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Evidence;
import org.gatefold.model.article.Original;
import org.gatefold.model.article.Reference;
import org.gatefold.model.job.Brand;
import org.gatefold.model.job.Format;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Production;
import org.gatefold.model.job.Resource;
import org.jspecify.annotations.Nullable;

/**
 * One document to be made: the blocks that its format selects, and what goes with them.
 *
 * @param article holds selected blocks only
 * @param figures the article's pictures, by path below its folder
 * @param templates every file below {@code templates/}, by path below that folder
 * @param original what the article was translated from, with the blocks that the format selects; null in the source itself
 * @param beside the text that its format sets beside the article, with the blocks that the format selects; null where it sets none
 */
public record Manuscript(
    DocumentId id,
    Article article,
    Map<String, Reference> references,
    Evidence evidence,
    Brand brand,
    Format format,
    Production production,
    Map<String, Resource> figures,
    Map<String, Resource> templates,
    @Nullable Original original,
    @Nullable Article beside) {
  /** A document that was not translated. */
  public Manuscript(DocumentId id, Article article, Map<String, Reference> references, Evidence evidence, Brand brand,
      Format format, Production production, Map<String, Resource> figures, Map<String, Resource> templates) {
    this(id, article, references, evidence, brand, format, production, figures, templates, null, null);
  }

  /** A document of one text. */
  public Manuscript(DocumentId id, Article article, Map<String, Reference> references, Evidence evidence, Brand brand,
      Format format, Production production, Map<String, Resource> figures, Map<String, Resource> templates,
      @Nullable Original original) {
    this(id, article, references, evidence, brand, format, production, figures, templates, original, null);
  }

  /** The same with only the text that stands beside the article, as if it were the document's own. */
  public Manuscript of(Article text) {
    return new Manuscript(id, text, references, evidence, brand, format, production, figures, templates, null, null);
  }

  /** What it is printed on. */
  public Paper paper() {
    return production.paper();
  }
}
