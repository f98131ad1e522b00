package org.gatefold.typeset.text;

/**
 * Brackets, commas and stops that are as wide as a Han character, one half of them white. Where two meet, the white of one of them
 * is too much: the font has them at half the width (Text 4, text-spacing-trim; OpenType feature halt).
 */
final class WideMarks {
  private static final char WIDE = 0x3000;
  private static final char WIDE_LETTERS = 0x2E80;
  private static final String OPENING = "「『（《〈【〔［｛〖";
  private static final String CLOSING = "」』）》〉】〕］｝〗、。，．";

  private WideMarks() {}

  static boolean opens(char c) {
    return c >= WIDE && OPENING.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return c >= WIDE && CLOSING.indexOf(c) >= 0;
  }

  /**
   * Whether the mark at an offset gives its white half away to its neighbour: one that closes to any, one that opens to one that
   * opens. Curved quotation marks are wide only behind or before wide characters; a raised number of a note comes close to them, too.
   */
  static boolean isHalved(ParagraphText text, int offset) {
    char c = text.at(offset);
    if (c >= WIDE) {
      return (closes(c) && isMark(text, offset + 1)) || (opens(c) && offset > 0 && (opens(text.at(offset - 1)) || opensCurved(text.at(offset - 1))));
    }
    if (c == '”' || c == '’') {
      boolean behindWide = offset > 0 && text.at(offset - 1) >= WIDE_LETTERS;
      return behindWide && (isMark(text, offset + 1) || (offset + 1 < text.length() && Chars.isDigit(text.at(offset + 1))));
    }
    return opensCurved(c) && offset > 0 && offset + 1 < text.length() && opens(text.at(offset - 1)) && text.at(offset + 1) >= WIDE_LETTERS;
  }

  private static boolean opensCurved(char c) {
    return c == '“' || c == '‘';
  }

  private static boolean isMark(ParagraphText text, int offset) {
    if (offset >= text.length()) {
      return false;
    }
    char c = text.at(offset);
    return opens(c) || closes(c) || c == '”' || c == '’' || opensCurved(c);
  }
}
