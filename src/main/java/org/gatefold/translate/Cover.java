package org.gatefold.translate;

import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Wording;

/** What the front matter says of a translation. */
final class Cover {
  private Cover() {}

  /** {@code src} or {@code state} of the title and what goes with it; empty where it does not say. */
  static String value(Wording wording, String key) {
    FrontMatter.Translation translation = wording.frontMatter().translation();
    return translation == null ? "" : key.equals("src") ? translation.src() : translation.state();
  }

  static boolean isReviewed(Wording wording) {
    FrontMatter.Translation translation = wording.frontMatter().translation();
    return translation != null && translation.reviewed();
  }
}
