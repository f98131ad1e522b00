package org.gatefold.load;

import org.gatefold.diag.Diagnostic;
import org.gatefold.model.DocumentId;

/** How far a finding reaches, by the file that it stands in: one article's documents, or all of the run's. */
public final class Reach {
  private static final String ARTICLES = "articles/";

  private Reach() {}

  /** Whether a finding stands in an article's files; any other one concerns every document. */
  public static boolean isInArticle(Diagnostic finding) {
    return finding.origin().file().startsWith(ARTICLES);
  }

  /** An article's text concerns its own language, another file of its folder all languages. */
  public static boolean concerns(Diagnostic finding, DocumentId id) {
    return !isInArticle(finding) || id.reads(finding.origin().file());
  }
}
