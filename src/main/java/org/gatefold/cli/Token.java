package org.gatefold.cli;

/** Guesses how far the thing reaches that begins at a place: a word, a key, something in brackets. */
final class Token {
  private Token() {}

  /** The index behind it; at least one character further, unless the text ends. */
  static int end(String text, int start) {
    if (start >= text.length()) {
      return start;
    }
    char first = text.charAt(start);
    int close = switch (first) {
      case '[' -> text.indexOf(']', start);
      case '{' -> text.indexOf('}', start);
      case '`' -> text.indexOf('`', start + 1);
      case '"' -> text.indexOf('"', start + 1);
      default -> -1;
    };
    return close >= 0 ? close + 1 : endOfWord(text, start);
  }

  private static int endOfWord(String text, int start) {
    int end = text.offsetByCodePoints(start, 1);
    while (end < text.length() && isPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
