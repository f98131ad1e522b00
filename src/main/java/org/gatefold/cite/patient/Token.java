package org.gatefold.cite.patient;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as terms are compared with it: small letters without accents, or a number, or {@code %}.
 *
 * @param start of its first character in the text
 * @param end behind its last character
 * @param clause how many commas, semicolons, colons and the like stand before it: a "not" seldom reaches over one
 */
record Token(String text, int start, int end, int clause) {
  /** The tokens of a text. A hyphen and an apostrophe part words, but not {@code don't}. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int clause = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && belongs(text, i)) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        tokens.add(new Token(fold(text.substring(start, i)), start, i, clause));
        start = -1;
      }
      if (i < text.length()) {
        char c = text.charAt(i);
        clause += ",;:()—–".indexOf(c) >= 0 ? 1 : 0;
        if (c == '%') {
          tokens.add(new Token("%", i, i + 1, clause));
        }
      }
    }
    return tokens;
  }

  private static boolean belongs(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean contracted = (c == '\'' || c == '’') && text.startsWith("t", i + 1)
        && (i + 2 >= text.length() || !Character.isLetter(text.charAt(i + 2)));
    return contracted && i > 0;
  }

  /** A word without case, accents and apostrophes. */
  static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        out.append(plain.charAt(i));
      }
    }
    return out.toString();
  }
}
