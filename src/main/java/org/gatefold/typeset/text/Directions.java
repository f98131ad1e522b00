package org.gatefold.typeset.text;

import com.ibm.icu.text.Bidi;

/** Embedding levels of a paragraph's characters (UAX 9). Even levels run from left to right, odd ones from right to left. */
final class Directions {
  private final byte[] levels;
  private final byte base;

  private Directions(byte[] levels, byte base) {
    this.levels = levels;
    this.base = base;
  }

  static Directions of(ParagraphText text, boolean rightToLeft) {
    byte base = (byte) (rightToLeft ? 1 : 0);
    if (!rightToLeft && leftToRightOnly(text)) {
      return new Directions(new byte[0], base);
    }
    Bidi bidi = new Bidi();
    bidi.setPara(text.chars(), base, null);
    return new Directions(text.length() == 0 ? new byte[0] : bidi.getLevels(), base);
  }

  /**
   * Below Hebrew there is nothing that runs to the left, and of what lies above most Western text needs punctuation only. What is set
   * apart to run to the right does so anyway.
   */
  private static boolean leftToRightOnly(ParagraphText text) {
    for (char c : text.chars()) {
      boolean plain = c < 0x590 || Chars.within(c, 0x2010, 0x2028) || Chars.within(c, 0x2029, 0x202A) || Chars.within(c, 0x202F, 0x2060)
          || Chars.within(c, 0x2070, 0xA000) || c == ParagraphText.THING || c == 0x200B
          || c == 0x2066 || c == 0x2068 || c == 0x2069;
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is a letter that runs from right to left. */
  static boolean hasRightToLeft(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c >= 0x590 && runsLeft(characters.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean runsLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether everything runs from left to right. */
  boolean oneWay() {
    return levels.length == 0 && base == 0;
  }

  byte base() {
    return base;
  }

  byte level(int offset) {
    return levels.length == 0 ? base : levels[offset];
  }
}
