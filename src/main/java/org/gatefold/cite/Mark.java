package org.gatefold.cite;

/**
 * Private-use characters that travel through the citation processor: it prints them as it prints letters, so what
 * stands between them can be found again in its output. Authors' own private-use characters never get in.
 */
final class Mark {
  static final char FOREIGN = '\uE000';
  static final char FOREIGN_END = '\uE001';
  static final char ITALIC = '\uE002';
  static final char ITALIC_END = '\uE003';
  static final char BOLD = '\uE004';
  static final char BOLD_END = '\uE005';
  static final char RAISED = '\uE006';
  static final char RAISED_END = '\uE007';
  static final char LOWERED = '\uE008';
  static final char LOWERED_END = '\uE009';
  /** Opens a link; its address follows, up to {@link #LINK_TEXT}. */
  static final char LINK = '\uE00A';
  static final char LINK_TEXT = '\uE00B';
  static final char LINK_END = '\uE00C';
  /** Stands in a list of names for those that the record does not name. */
  static final char AND_OTHERS = '\uE00D';
  /** Stands for a volume that the record does not give. */
  static final char GAP = '\uE00E';
  /** Prints nothing; keeps the processor from reading words as a number, or as a name to take initials of. */
  static final char WORDS = '\uE00F';
  /** Stands in a note where the style has a locator's label. */
  static final char LABEL = '\uE010';
  /** Stands in a note where the style has a locator. */
  static final char LOCATOR = '\uE011';
  /** Prints nothing, nor does the letter behind it; keeps the processor from changing the case of a word. */
  static final char KEEP = '\uE012';

  private Mark() {}

  static boolean isMark(char c) {
    return c >= FOREIGN && c <= KEEP;
  }

  /** Whether a character closes what another one opened. */
  static boolean isEnd(char c) {
    return c == FOREIGN_END || c == ITALIC_END || c == BOLD_END || c == RAISED_END || c == LOWERED_END || c == LINK_END;
  }

  /** The text without any mark in it. */
  static String strip(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
