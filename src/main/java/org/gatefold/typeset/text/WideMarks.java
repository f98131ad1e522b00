package org.gatefold.typeset.text;

/**
 * Brackets, commas and stops that are as wide as a Han character, one half of them white. Where two meet, the white of one of them
 * is too much: the font has them at half the width (Text 4, text-spacing-trim; OpenType feature halt).
 */
final class WideMarks {
  private static final String OPENING = "「『（《〈【〔［｛〖";
  private static final String CLOSING = "」』）》〉】〕］｝〗、。，．";

  private WideMarks() {}

  static boolean opens(char c) {
    return c >= 0x3000 && OPENING.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return c >= 0x3000 && CLOSING.indexOf(c) >= 0;
  }

  /** Whether the mark at an offset gives its white half away to its neighbour: one that closes to any, one that opens to one that opens. */
  static boolean isHalved(ParagraphText text, int offset) {
    char c = text.at(offset);
    if (c < 0x3000) {
      return false;
    }
    boolean beforeMark = offset + 1 < text.length() && (opens(text.at(offset + 1)) || closes(text.at(offset + 1)));
    return (closes(c) && beforeMark) || (opens(c) && offset > 0 && opens(text.at(offset - 1)));
  }
}
