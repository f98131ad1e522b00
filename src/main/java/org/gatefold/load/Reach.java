package org.gatefold.load;

import java.util.Locale;
import org.gatefold.diag.Diagnostic;
import org.gatefold.model.DocumentId;

/** How far a finding reaches, by the file that it stands in: one article's documents, or all of the run's. */
public final class Reach {
  private static final String ARTICLES = "articles/";
  private static final String TEXT = "article.";
  private static final String MARKDOWN = ".md";

  private Reach() {}

  /** Whether a finding stands in an article's files; any other one concerns every document. */
  public static boolean isInArticle(Diagnostic finding) {
    return finding.origin().file().startsWith(ARTICLES);
  }

  /** An article's text concerns its own language, another file of its folder all languages. */
  public static boolean concerns(Diagnostic finding, DocumentId id) {
    if (!isInArticle(finding)) {
      return true;
    }
    String folder = ARTICLES + id.article() + "/";
    String file = finding.origin().file();
    return file.startsWith(folder) && concerns(file.substring(folder.length()), id.locale());
  }

  private static boolean concerns(String name, Locale locale) {
    boolean text = name.startsWith(TEXT) && name.endsWith(MARKDOWN) && name.length() > TEXT.length() + MARKDOWN.length();
    return !text
        || Locale.forLanguageTag(name.substring(TEXT.length(), name.length() - MARKDOWN.length())).equals(locale);
  }
}
