package org.gatefold.typeset.text;

import java.util.Arrays;

/**
 * The places between two forced breaks where a line may end, with what the breaker needs to know of each. The first is the
 * start of the first line, the last the forced end.
 */
final class Candidates {
  private final ShapedParagraph paragraph;
  private final EdgeShaper edges;
  private final int from;
  private int[] positions = new int[32];
  private byte[] kinds = new byte[32];
  private int[] penalties = new int[32];
  private int size;
  private final double[] reaches;
  private final double[] startPens;
  private final double widestHyphen;
  private final int[] trims;
  private final double[] leads;
  private final double[] tails;

  /**
   * @param narrowest the smallest measure in pt; a word wider than that may break at every character
   */
  Candidates(ShapedParagraph paragraph, EdgeShaper edges, int from, int to, double narrowest) {
    this.paragraph = paragraph;
    this.edges = edges;
    this.from = from;
    Breaks breaks = paragraph.breaks();
    add(from, Breaks.FORCED, 0);
    int last = from;
    for (int at = from + 1; at <= to; at++) {
      if (breaks.allowed(at) || at == to) {
        if (paragraph.advances().width(last, paragraph.trimmed(last, at)) > narrowest + Fit.EPSILON) {
          splitWord(last, at);
        }
        last = at;
        add(at, breaks.kind(at), breaks.penalty(at));
      }
    }
    widestHyphen = largestSize(paragraph);
    trims = new int[size];
    leads = new double[size];
    tails = new double[size];
    reaches = new double[size];
    startPens = new double[size];
    startPens[0] = paragraph.advances().pen(from);
    Arrays.fill(leads, Double.NaN);
    Arrays.fill(tails, Double.NaN);
    for (int i = 1; i < size; i++) {
      trims[i] = paragraph.trimmed(positions[i - 1], positions[i]);
      startPens[i] = paragraph.advances().pen(positions[i]);
      reaches[i] = paragraph.advances().pen(trims[i]) - endHang(trims[i], false);
    }
  }

  private static double largestSize(ShapedParagraph paragraph) {
    double size = 0;
    for (TextRun run : paragraph.runs()) {
      size = run instanceof TextRun.Text text ? Math.max(size, text.style().size()) : size;
    }
    return size;
  }

  private void add(int position, byte kind, int penalty) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      penalties = Arrays.copyOf(penalties, size * 2);
    }
    positions[size] = position;
    kinds[size] = kind;
    penalties[size++] = penalty;
  }

  /** A word that no line can hold: rather break it anywhere than print it into the margin. */
  private void splitWord(int start, int end) {
    for (int at = start + 1; at < paragraph.trimmed(start, end); at++) {
      if (paragraph.clusters().startsAt(at) && wraps(at)) {
        add(at, Breaks.EMERGENCY, Fit.EMERGENCY_PENALTY);
      }
    }
  }

  private boolean wraps(int at) {
    return paragraph.runs().get(paragraph.runAt(at)) instanceof TextRun.Text after
        && paragraph.runs().get(paragraph.runAt(at - 1)) instanceof TextRun.Text before
        && (after.style().wrap() || before.style().wrap());
  }

  int size() {
    return size;
  }

  int position(int index) {
    return positions[index];
  }

  byte kind(int index) {
    return kinds[index];
  }

  int penalty(int index) {
    return penalties[index];
  }

  boolean hyphen(int index) {
    return kinds[index] == Breaks.HYPHEN;
  }

  /** Whether a line that ends here shows a hyphen at its end, ours or the author's. */
  boolean endsInHyphen(int index) {
    return kinds[index] == Breaks.HYPHEN || kinds[index] == Breaks.AFTER_HYPHEN;
  }

  /** The end of the visible text of a line that ends here. */
  int trim(int index) {
    return trims[index];
  }

  /** Width in pt of the line between two candidates without a hyphen. It grows with the end: what is too wide stays so. */
  double reach(int start, int end) {
    return reaches[end] - startPen(start) + lead(start);
  }

  private double startPen(int index) {
    return startPens[index];
  }

  double spacesBeforeEnd(int index) {
    return paragraph.advances().spaces(trims[index]);
  }

  /** What letters give on the line between two candidates, in pt of spaces. */
  double give(int start, int end) {
    Give give = paragraph.advances().give();
    return give == null ? 0 : give.within(positions[start], trims[end]);
  }

  double spacesBeforeStart(int index) {
    return paragraph.advances().spaces(positions[index]);
  }

  /** Natural width in pt of the line between two candidates, exact, less what hangs into the margins. */
  double width(int start, int end) {
    return paragraph.advances().pen(trims[end]) - startPen(start) + lead(start) + tail(end);
  }

  /** Whether the line that ends here would end in a word that leans on the next one. */
  boolean leans(int index) {
    return paragraph.leansBefore(trims[index]);
  }

  /** No hyphen of ours is wider than this, in pt. */
  double widestHyphen() {
    return widestHyphen;
  }

  /** Whether a line that ends here ends with a clause, or before a bracket opens. Wide marks have no space beside them. */
  boolean pauses(int index) {
    int position = positions[index];
    int end = trims[index];
    if (end <= from || position >= paragraph.text().length()) {
      return false;
    }
    char before = paragraph.text().at(end - 1);
    char after = paragraph.text().at(position);
    return Chars.isWidePause(before) || after == '\uFF08' || (end < position && (Chars.isPause(before) || after == '('));
  }

  /** Whether the line between two candidates is one piece: a word, however it may be divided. */
  boolean isOneWord(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (kinds[i] == Breaks.PLAIN) {
        return false;
      }
    }
    return true;
  }

  private double lead(int index) {
    if (Double.isNaN(leads[index])) {
      leads[index] = edges.lead(positions[index]) - startHang(positions[index]);
    }
    return leads[index];
  }

  private double tail(int index) {
    if (Double.isNaN(tails[index])) {
      tails[index] = edges.tail(trims[index], hyphen(index)) - endHang(trims[index], hyphen(index));
    }
    return tails[index];
  }

  /** How far a line that starts at an offset hangs into the start margin, in pt. */
  double startHang(int offset) {
    ParagraphStyle style = paragraph.style();
    boolean hangs = offset < paragraph.text().length()
        && (style.align() == ParagraphStyle.Align.START || style.align() == ParagraphStyle.Align.JUSTIFY);
    if (!hangs) {
      return 0;
    }
    char c = paragraph.text().at(offset);
    double part = Chars.isEastAsian(c) ? (WideMarks.isHalved(paragraph.text(), offset) ? 0 : Hang.whiteStart(c)) : style.hang() ? Hang.start(c) : 0;
    if (part == 0 || atOtherEdge(offset)) {
      return 0;
    }
    return part * paragraph.advances().width(offset, offset + 1);
  }

  /** How far a line whose visible text ends before an offset hangs into the end margin, in pt. */
  double endHang(int offset, boolean hyphen) {
    if (paragraph.style().align() != ParagraphStyle.Align.JUSTIFY || offset == from) {
      return 0;
    }
    char c = paragraph.text().at(offset - 1);
    if ((!Chars.isEastAsian(c) && !paragraph.style().hang()) || atOtherEdge(offset - 1)) {
      return 0;
    }
    if (hyphen) {
      return Hang.end('-') * edges.hyphenWidth(offset);
    }
    double part = Chars.isEastAsian(c) ? (WideMarks.isHalved(paragraph.text(), offset - 1) ? 0 : Hang.whiteEnd(c)) : Hang.end(c);
    return part == 0 ? 0 : part * paragraph.advances().width(offset - 1, offset);
  }

  /** A character that runs against the paragraph's direction does not stand at the edge where one would expect it. */
  private boolean atOtherEdge(int offset) {
    return ((paragraph.runs().get(paragraph.runAt(offset)).level() ^ paragraph.baseLevel()) & 1) == 1;
  }
}
