package org.gatefold.typeset.css;

/**
 * Hides {@code :nth(…)} of page selectors from the parser, which knows no functions there. Every character keeps its place,
 * so that {@link PageReader} finds the selectors as they were written.
 */
final class PagePreludes {
  private static final String RULE = "@page";

  private PagePreludes() {}

  /** The sheet with nothing but letters for the parser to see in its page selectors. */
  static String hide(String css) {
    StringBuilder hidden = null;
    for (int at = css.indexOf(RULE); at >= 0; at = css.indexOf(RULE, at + 1)) {
      int brace = css.indexOf('{', at);
      int open = css.indexOf(":nth(", at);
      if (brace >= 0 && open >= 0 && open < brace) {
        hidden = hidden == null ? new StringBuilder(css) : hidden;
        hide(hidden, open + 1, brace);
      }
    }
    return hidden == null ? css : hidden.toString();
  }

  private static void hide(StringBuilder css, int from, int to) {
    boolean inside = false;
    for (int at = from; at < to; at++) {
      char c = css.charAt(at);
      inside |= c == '(';
      if (inside) {
        css.setCharAt(at, 'n');
      }
      inside &= c != ')';
    }
  }
}
