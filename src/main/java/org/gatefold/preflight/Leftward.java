package org.gatefold.preflight;

/** Scripts that run from right to left. */
final class Leftward {
  /** Before Hebrew there is none. */
  private static final char FIRST = 0x590;

  private Leftward() {}

  /** Whether a text has a letter of one. */
  static boolean isIn(String text) {
    return text.chars().anyMatch(c -> c >= FIRST && runsLeft(c)) || text.codePoints().anyMatch(c -> c > 0xFFFF && runsLeft(c));
  }

  private static boolean runsLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
