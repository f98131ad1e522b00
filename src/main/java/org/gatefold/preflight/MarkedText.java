package org.gatefold.preflight;

/** Collects the text of one piece of marked content, and where on its page it begins and ends. */
final class MarkedText {
  /** Put where a line ends without a space: words before and after may be one word or two. */
  static final char LINE_END = '\u2028';

  private final StringBuilder text = new StringBuilder();
  private double firstBaseline;
  private double lastBaseline;
  private double size;
  private boolean used;

  /** Appends text that stands on a baseline at a font size, both in default user space. */
  void append(CharSequence more, double baseline, double fontSize) {
    if (text.isEmpty()) {
      firstBaseline = baseline;
    } else if (farApart(lastBaseline, baseline, Math.max(size, fontSize))) {
      text.append(LINE_END);
    }
    text.append(more);
    lastBaseline = baseline;
    size = fontSize;
  }

  /** Whether this text, read after another on the same page, begins a new line. */
  boolean onNewLineAfter(MarkedText before) {
    return farApart(before.lastBaseline, firstBaseline, Math.max(before.size, size));
  }

  /** Raised figures stay within 0.7 em of their line; the next line does not. */
  private static boolean farApart(double one, double other, double size) {
    return Math.abs(one - other) > 0.7 * size;
  }

  String text() {
    return text.toString();
  }

  /** Notes that the structure tree names this text. */
  void use() {
    used = true;
  }

  boolean isUsed() {
    return used;
  }
}
