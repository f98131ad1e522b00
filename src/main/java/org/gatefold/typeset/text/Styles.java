package org.gatefold.typeset.text;

import org.gatefold.model.font.FontSet;

/** What styles come down to, remembered: looking a face up is not free, and a document has few styles. */
final class Styles {
  private static final int REMEMBERED = 2000;

  private final FontSet fonts;
  private final RecentCache<TextStyle, Resolved> recent = new RecentCache<>(REMEMBERED, style -> 1);

  /**
   * A style as shaping needs it.
   *
   * @param halved the same for wide marks at half their width
   * @param language BCP 47
   * @param wide whether the language sets quotation marks and dashes as wide as its letters: Chinese and Japanese
   */
  record Resolved(FontChain chain, Features features, Features halved, String language, boolean wide) {}

  Styles(FontSet fonts) {
    this.fonts = fonts;
  }

  Resolved of(TextStyle style) {
    return recent.get(style, this::resolve);
  }

  private Resolved resolve(TextStyle style) {
    return new Resolved(FontChain.of(fonts, style), Features.of(style), Features.halved(style), style.language().toLanguageTag(),
        isWide(style.language().getLanguage()));
  }

  private static boolean isWide(String language) {
    return language.equals("zh") || language.equals("ja") || language.equals("yue");
  }
}
