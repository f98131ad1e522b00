package org.gatefold.typeset.text;

import java.util.List;

/** A paragraph turned into glyphs, before it is known how wide its lines are. Immutable; {@link TextSetter} breaks it into lines. */
public final class ShapedParagraph {
  private final ParagraphText text;
  private final ParagraphStyle style;
  private final List<TextRun> runs;
  private final Clusters clusters;
  private final Breaks breaks;
  private final Advances advances;
  private final Directions directions;

  ShapedParagraph(ParagraphText text, ParagraphStyle style, List<TextRun> runs, Clusters clusters, Breaks breaks,
      Directions directions) {
    this.text = text;
    this.style = style;
    this.runs = List.copyOf(runs);
    this.clusters = clusters;
    this.breaks = breaks;
    this.advances = new Advances(text, clusters, runs);
    this.directions = directions;
  }

  /** Width in pt of the longest line if lines end only where they must. */
  public double maxContent() {
    double widest = 0;
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (breaks.kind(at) == Breaks.FORCED) {
        widest = Math.max(widest, advances.width(from, trimmed(from, at)) + (from == 0 ? style.indent() : 0));
        from = at;
      }
    }
    return widest;
  }

  /** Where an item begins if no line ever ends, in pt. */
  public double penBefore(int item) {
    return advances.pen(text.itemStart(item));
  }

  /** Width in pt of the widest piece that cannot be broken without a hyphen. */
  public double minContent() {
    double widest = 0;
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      byte kind = breaks.kind(at);
      if (kind != Breaks.NONE && kind != Breaks.HYPHEN) {
        widest = Math.max(widest, advances.width(from, trimmed(from, at)) + (from == 0 ? style.indent() : 0));
        from = at;
      }
    }
    return widest;
  }

  /** The end of a line from one offset to another without the spaces and breaks that it ends in. */
  int trimmed(int from, int to) {
    int end = to;
    while (end > from && hangsInvisibly(text.at(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean hangsInvisibly(char c) {
    return c == ' ' || c == ParagraphText.BREAK || c == '\u200B' || c == '\u3000' || c == '\u1680' || Chars.isTurn(c)
        || (Chars.within(c, 0x2000, 0x200B) && c != '\u2007') || c == '\u205F';
  }

  /** Whether the word that ends before an offset is an article, a preposition or the like. */
  boolean leansBefore(int offset) {
    int from = Chars.wordStart(text, Math.max(0, offset - 1));
    return offset - from <= SmallWords.LONGEST && SmallWords.contains(text.substring(from, offset));
  }

  ParagraphText text() {
    return text;
  }

  /** How its lines are made. */
  public ParagraphStyle style() {
    return style;
  }

  List<TextRun> runs() {
    return runs;
  }

  /** The index of the run that holds an offset. */
  int runAt(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).from() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  Clusters clusters() {
    return clusters;
  }

  Breaks breaks() {
    return breaks;
  }

  Advances advances() {
    return advances;
  }

  Directions directions() {
    return directions;
  }

  /** The embedding level of what has no direction of its own. */
  byte baseLevel() {
    return directions.base();
  }
}
