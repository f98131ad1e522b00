package org.gatefold.typeset.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How justification may widen text between letters: Han and kana everywhere, scripts that write no spaces between words a little.
 * Measured in pt of a space that would give as much, so that one ratio widens a line's spaces and its letters alike.
 */
final class Give {
  /** Between two wide letters, in em. */
  private static final double WIDE = 0.25;
  /** Between clusters of Thai, Lao, Burmese, Khmer and between Korean syllables, in em. */
  private static final double NARROW = 0.03;

  /** Sum of the gaps before each character and its own. */
  private final double[] sums;

  private Give(double[] sums) {
    this.sums = sums;
  }

  /** Null where only spaces give. */
  static @Nullable Give of(ParagraphText text, Clusters clusters, List<TextRun> runs) {
    return concerns(text) ? new Give(sums(text, clusters, runs)) : null;
  }

  private static boolean concerns(ParagraphText text) {
    for (char c : text.chars()) {
      if (isNarrow(c) || isWide(c)) {
        return true;
      }
    }
    return false;
  }

  private static double[] sums(ParagraphText text, Clusters clusters, List<TextRun> runs) {
    double[] sums = new double[text.length() + 1];
    for (TextRun run : runs) {
      double size = run instanceof TextRun.Text letters && !run.rightToLeft() ? letters.style().size() : 0;
      for (int i = run.from(); i < run.to(); i++) {
        sums[i + 1] = sums[i] + (i > 0 && clusters.startsAt(i) ? size * gap(text.at(i - 1), text.at(i)) : 0);
      }
    }
    return sums;
  }

  private static double gap(char before, char after) {
    boolean space = Chars.isSpace(before) || Chars.isSpace(after);
    if (space || before == ParagraphText.THING || after == ParagraphText.THING) {
      return 0;
    }
    if (isWide(before) || isWide(after)) {
      return isHangul(before) || isHangul(after) ? NARROW : WIDE;
    }
    return isNarrow(before) && isNarrow(after) ? NARROW : 0;
  }

  private static boolean isWide(char c) {
    return Chars.isEastAsian(c) && !Chars.within(c, 0x1100, 0x1200);
  }

  private static boolean isHangul(char c) {
    return Chars.within(c, 0xAC00, 0xD7FC);
  }

  private static boolean isNarrow(char c) {
    return Chars.within(c, 0xE00, 0xF00) || Chars.within(c, 0x1000, 0x10A0) || Chars.within(c, 0x1780, 0x1800);
  }

  /** What a line of characters from one offset to another gives. */
  double within(int from, int to) {
    return to > from ? sums[to] - sums[from + 1] : 0;
  }

  /** The sum up to an offset, for differences. */
  double upTo(int offset) {
    return sums[offset];
  }

  /** What the gap before a character gives. */
  double before(int offset) {
    return sums[offset + 1] - sums[offset];
  }
}
