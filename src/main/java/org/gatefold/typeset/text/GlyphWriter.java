package org.gatefold.typeset.text;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.paged.PageItem;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a line out as pieces: puts them side by side in visual order, and names what each glyph stands for. */
final class GlyphWriter {
  private static final String HYPHEN = "\u00AD";

  private final ParagraphText text;
  private final Letters letters;
  private final boolean oneWay;
  private final @Nullable Give give;
  private int trim;

  /**
   * A writer for one paragraph.
   *
   * @param oneWay whether all of it runs from left to right
   * @param give what its letters give when they are stretched; null for nothing
   */
  GlyphWriter(ParagraphText text, Letters letters, boolean oneWay, @Nullable Give give) {
    this.text = text;
    this.letters = letters;
    this.oneWay = oneWay;
    this.give = give;
  }

  /**
   * Writes a line.
   *
   * @param drafts in logical order
   * @param left where it begins, in pt
   * @param stretch part of itself by which every space grows
   * @param lineEnd offset behind the line's last visible character
   * @return the pieces in logical order
   */
  List<Line.Piece> write(List<Draft> drafts, double left, double stretch, byte baseLevel, int lineEnd) {
    trim = lineEnd;
    int count = drafts.size();
    double[] lefts = lefts(drafts, left, stretch, baseLevel);
    List<Line.Piece> pieces = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      double x = lefts[i];
      switch (drafts.get(i)) {
        case Draft.Letters visible -> {
          Draft.Trailing spaces = trailing(drafts, i);
          write(visible, spaces, x, stretch, pieces);
          i += spaces == null ? 0 : 1;
        }
        case Draft.Trailing spaces -> writeAlone(spaces, x, pieces);
        case Draft.Edge edge -> pieces.add(
            new Line.Slot(Rounding.round(x), Rounding.round(edge.width()), edge.run().edge().tag()));
        case Draft.Thing thing -> pieces.add(
            new Line.Slot(Rounding.round(x), Rounding.round(thing.width()), thing.run().thing().tag()));
        case Draft.Mark mark -> {}
      }
    }
    return pieces;
  }

  private static double[] lefts(List<Draft> drafts, double left, double stretch, byte baseLevel) {
    int count = drafts.size();
    double[] lefts = new double[count];
    double x = left;
    int[] order = visualOrder(drafts, baseLevel);
    for (int i = 0; i < count; i++) {
      int draft = order.length == 0 ? i : order[i];
      lefts[draft] = x;
      x += drafts.get(draft).width() + stretch * drafts.get(draft).spaces() + Math.max(0, stretch) * drafts.get(draft).give();
    }
    return lefts;
  }

  /** UAX 9, rule L2; nothing where nothing moves. */
  private static int[] visualOrder(List<Draft> drafts, byte baseLevel) {
    byte[] levels = new byte[drafts.size()];
    boolean moves = false;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = drafts.get(i).level();
      moves |= levels[i] != 0;
    }
    return moves || baseLevel != 0 ? Bidi.reorderVisual(levels) : new int[0];
  }

  /** The trailing spaces that continue a part in its own direction. */
  private static Draft.@Nullable Trailing trailing(List<Draft> drafts, int index) {
    return index + 1 < drafts.size() && drafts.get(index + 1) instanceof Draft.Trailing spaces
        && drafts.get(index) instanceof Draft.Letters visible && spaces.run().from() == visible.run().from()
        && spaces.level() == visible.level() ? spaces : null;
  }

  private void writeAlone(Draft.Trailing spaces, double x, List<Line.Piece> pieces) {
    Pen pen = new Pen(x, spaces.slice().size());
    write(spaces.slice(), 0, true, pen);
    finish(spaces.run(), pen, pieces);
  }

  private void write(Draft.Letters visible, Draft.@Nullable Trailing spaces, double x,
      double stretch, List<Line.Piece> pieces) {
    int size = spaces == null ? 0 : spaces.slice().size();
    for (Slice slice : visible.slices()) {
      size += slice.size();
    }
    Pen pen = new Pen(x, size);
    boolean rightToLeft = visible.run().rightToLeft();
    if (spaces != null && rightToLeft) {
      write(spaces.slice(), 0, true, pen);
    }
    for (Slice slice : visible.slices()) {
      write(slice, stretch, false, pen);
    }
    if (spaces != null && !rightToLeft) {
      write(spaces.slice(), 0, true, pen);
    }
    finish(visible.run(), pen, pieces);
  }

  private void finish(TextRun.Text run, Pen pen, List<Line.Piece> pieces) {
    if (pen.glyphs.isEmpty()) {
      return;
    }
    if (oneWay || readsAsItRuns(run, pen.glyphs)) {
      pieces.add(new Line.Run(run.face(), run.style().size(), pen.glyphs, Rounding.points(pen.start),
          Rounding.points(pen.at - pen.start), run.tag()));
    } else {
      List<Line.Piece> apart = clusters(run, pen);
      pieces.addAll(run.rightToLeft() ? apart.reversed() : apart);
    }
  }

  /** Whether the letters of a run tell in which direction it is to be read. */
  private static boolean readsAsItRuns(TextRun.Text run, List<PageItem.Glyph> glyphs) {
    return run.rightToLeft() == glyphs.stream().anyMatch(glyph -> Directions.hasRightToLeft(glyph.text()));
  }

  /** Brackets between right-to-left words, or letters turned round by a control: each is a piece, so that their order is plain. */
  private static List<Line.Piece> clusters(TextRun.Text run, Pen pen) {
    List<Line.Piece> pieces = new ArrayList<>();
    long x = pen.start;
    int from = 0;
    int count = pen.glyphs.size();
    for (int i = 0; i < count; i++) {
      boolean ends = run.rightToLeft() ? !pen.glyphs.get(i).text().isEmpty()
          : i + 1 == count || !pen.glyphs.get(i + 1).text().isEmpty();
      if (ends) {
        List<PageItem.Glyph> cluster = pen.glyphs.subList(from, i + 1);
        long width = Rounding.thousandths(cluster.stream().mapToDouble(PageItem.Glyph::advance).sum());
        pieces.add(new Line.Run(run.face(), run.style().size(), cluster, Rounding.points(x), Rounding.points(width), run.tag()));
        x += width;
        from = i + 1;
      }
    }
    return pieces;
  }

  private void write(Slice slice, double stretch, boolean flat, Pen pen) {
    double scale = slice.run().scale();
    int last = slice.lastGlyph();
    for (int i = slice.firstGlyph(); i < last; i++) {
      double advance = flat ? 0 : slice.advance(i, text);
      if (stretch != 0 && slice.stretches(i, text)) {
        advance += stretch * advance;
      }
      if (stretch > 0 && give != null && !flat) {
        advance += stretch * giveBehind(slice, i, give);
      }
      pen.glyph(slice.glyphs().ids()[i], advance, slice.glyphs().dx()[i] * scale, slice.glyphs().dy()[i] * scale,
          characters(slice, i));
    }
  }

  /** What the gap behind a glyph gives: nothing within a cluster and at the line's end. */
  private double giveBehind(Slice slice, int glyph, Give known) {
    int end = slice.end(glyph);
    boolean last = glyph + 1 >= slice.glyphs().size() || slice.carriesText(glyph + 1);
    return last && !slice.run().rightToLeft() && end < trim ? known.before(end) : 0;
  }

  private String characters(Slice slice, int glyph) {
    if (!slice.carriesText(glyph)) {
      return "";
    }
    int start = slice.start(glyph);
    int end = slice.end(glyph);
    if (start >= slice.to()) {
      return HYPHEN;
    }
    String characters = end == start + 1 ? letters.of(text.at(start)) : text.substring(start, Math.min(end, slice.to()));
    return end > slice.to() ? characters + HYPHEN : characters;
  }

  /** Collects glyphs from left to right. */
  private static final class Pen {
    private final long start;
    private final List<PageItem.Glyph> glyphs;
    private double exact;
    private long at;

    Pen(double x, int size) {
      glyphs = new ArrayList<>(size);
      exact = x;
      start = Rounding.thousandths(x);
      at = start;
    }

    void glyph(int id, double advance, double dx, double dy, String characters) {
      exact += advance;
      long next = Rounding.thousandths(exact);
      glyphs.add(new PageItem.Glyph(id, Rounding.points(next - at), Rounding.round(dx), Rounding.round(dy), characters));
      at = next;
    }
  }
}
