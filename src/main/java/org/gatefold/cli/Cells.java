package org.gatefold.cli;

/** How many cells of a terminal a character takes. */
final class Cells {
  private static final int TAB = 4;

  private Cells() {}

  /** 0 for marks that combine and for invisible characters, 2 for East Asian wide ones and most pictures, else 1. */
  static int of(int codePoint) {
    if (codePoint == '\t') {
      return TAB;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** The sum over a text. */
  static int of(CharSequence text) {
    return text.codePoints().map(Cells::of).sum();
  }

  /** How the character is printed: control characters must not reach the terminal. */
  static String print(int codePoint) {
    if (codePoint == '\t') {
      return " ".repeat(TAB);
    }
    return Character.isISOControl(codePoint) || isDirectional(codePoint) ? "\u00B7" : Character.toString(codePoint);
  }

  /** A whole text, fit to print. */
  static String print(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(print(c)));
    return out.toString();
  }

  /** These could make a line read as what it is not. */
  private static boolean isDirectional(int c) {
    return in(c, 0x202A, 0x202E) || in(c, 0x2066, 0x2069);
  }

  /** Unicode's EastAsianWidth.txt, W and F, in rough blocks. */
  private static boolean isWide(int c) {
    return in(c, 0x1100, 0x115F) || in(c, 0x2E80, 0xA4CF) || in(c, 0xAC00, 0xD7A3) || in(c, 0xF900, 0xFAFF)
        || in(c, 0xFE30, 0xFE6F) || in(c, 0xFF01, 0xFF60) || in(c, 0xFFE0, 0xFFE6) || in(c, 0x1F300, 0x1F64F)
        || in(c, 0x1F900, 0x1F9FF) || in(c, 0x20000, 0x3FFFD);
  }

  private static boolean in(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
