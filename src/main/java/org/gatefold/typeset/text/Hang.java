package org.gatefold.typeset.text;

/** How much of a character's width may stand in the margin, so that the edge of a column looks straight. */
final class Hang {
  private Hang() {}

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
