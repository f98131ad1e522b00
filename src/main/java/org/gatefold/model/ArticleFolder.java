package org.gatefold.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Evidence;
import org.gatefold.model.article.Original;
import org.gatefold.model.article.Reference;
import org.gatefold.model.article.Wording;
import org.gatefold.model.job.Resource;

/**
 * One folder below {@code articles/}.
 *
 * @param articles the locales the job asks for, sorted by language tag
 * @param references by key, in the file's order
 * @param figures by path below the folder
 * @param fingerprints of all that an approval of the article in a language covers, in hexadecimal digits
 * @param originals what translations were made from, and what is set beside them, whether the job asks for it or not
 * @param wordings the texts as translators see them, and those that they were translated from
 */
public record ArticleFolder(
    String slug,
    List<Article> articles,
    Map<String, Reference> references,
    Evidence evidence,
    Map<String, Resource> figures,
    Map<Locale, String> fingerprints,
    Map<Locale, Original> originals,
    Map<Locale, Wording> wordings) {
  public ArticleFolder {
    articles = List.copyOf(articles);
    references = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(references));
    figures = Map.copyOf(figures);
    fingerprints = Map.copyOf(fingerprints);
    originals = Map.copyOf(originals);
    wordings = Map.copyOf(wordings);
  }

  /** A folder whose texts nobody hands out. */
  public ArticleFolder(String slug, List<Article> articles, Map<String, Reference> references, Evidence evidence,
      Map<String, Resource> figures, Map<Locale, String> fingerprints, Map<Locale, Original> originals) {
    this(slug, articles, references, evidence, figures, fingerprints, originals, Map.of());
  }

  /** A folder without translations. */
  public ArticleFolder(String slug, List<Article> articles, Map<String, Reference> references, Evidence evidence,
      Map<String, Resource> figures, Map<Locale, String> fingerprints) {
    this(slug, articles, references, evidence, figures, fingerprints, Map.of());
  }

  /** A folder of which nothing can be approved. */
  public ArticleFolder(String slug, List<Article> articles, Map<String, Reference> references, Evidence evidence,
      Map<String, Resource> figures) {
    this(slug, articles, references, evidence, figures, Map.of());
  }
}
