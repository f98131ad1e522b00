package org.gatefold.typeset.text;

import java.util.Arrays;

/**
 * Where a paragraph's lines may end. A position is the offset of the character that would open the next line. What a break
 * costs is a penalty as in TeX: 0 is free, 50 a hyphen, 200 something to avoid.
 */
final class Breaks {
  /** No line may end here. */
  static final byte NONE = 0;
  /** At a space or between two characters of a script without spaces. */
  static final byte PLAIN = 1;
  /** Within a word; the line gets a hyphen. */
  static final byte HYPHEN = 2;
  /** Behind a hyphen or dash that the text has. */
  static final byte AFTER_HYPHEN = 3;
  /** Between two letters, because nothing else helped. */
  static final byte EMERGENCY = 4;
  /** A line must end here. */
  static final byte FORCED = 5;

  private final byte[] kinds;
  private final short[] penalties;

  Breaks(int length) {
    kinds = new byte[length + 1];
    penalties = new short[length + 1];
  }

  byte kind(int position) {
    return kinds[position];
  }

  int penalty(int position) {
    return penalties[position];
  }

  boolean allowed(int position) {
    return kinds[position] != NONE;
  }

  void set(int position, byte kind, int penalty) {
    kinds[position] = kind;
    penalties[position] = (short) penalty;
  }

  /** Takes an opportunity away; forced breaks stay. */
  void forbid(int position) {
    if (kinds[position] != FORCED) {
      set(position, NONE, 0);
    }
  }

  /** Makes an existing opportunity dearer. */
  void discourage(int position, int penalty) {
    if (kinds[position] != NONE && kinds[position] != FORCED) {
      penalties[position] = (short) Math.max(penalties[position], penalty);
    }
  }

  int length() {
    return kinds.length - 1;
  }

  @Override
  public String toString() {
    return Arrays.toString(kinds);
  }
}
