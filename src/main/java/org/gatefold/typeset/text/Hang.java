package org.gatefold.typeset.text;

/** How much of a character's width may stand in the margin, so that the edge of a column looks straight. */
final class Hang {
  /** Of wide marks one half is white. */
  private static final double WHITE_HALF = 0.5;

  private Hang() {}

  /** How much of a wide opening bracket at a line's start is white, so that only its ink stands at the edge (Text 4, text-spacing-trim). */
  static double whiteStart(char c) {
    return WideMarks.opens(c) ? WHITE_HALF : 0;
  }

  /** The same of closing brackets, commas and stops at its end. */
  static double whiteEnd(char c) {
    return WideMarks.closes(c) ? WHITE_HALF : 0;
  }

  /** Of a line's first character: opening quotation marks hang whole. */
  static double start(char c) {
    return switch (c) {
      case '“', '‘', '„', '‚', '"' -> 1;
      case '«', '‹' -> 0.7;
      default -> 0;
    };
  }

  /** Of a line's last visible character. */
  static double end(char c) {
    return switch (c) {
      case '.', ',' -> 0.7;
      case '-', '\u2010', '\u00AD', '’', '”', '"' -> 0.6;
      case ':', ';', '»', '›' -> 0.4;
      case '–', '—' -> 0.25;
      default -> 0;
    };
  }
}
