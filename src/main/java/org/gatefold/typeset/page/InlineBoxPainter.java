package org.gatefold.typeset.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;
import org.gatefold.typeset.flow.Strip;
import org.gatefold.typeset.text.Line;

/** Paints the backgrounds and borders of inline boxes, as far as they reach on one line (CSS 2.2, 8.6). */
final class InlineBoxPainter {
  /** Reach of a box without text over and below its baseline, in em. */
  private static final double ABOVE = 0.8;
  private static final double BELOW = 0.2;

  private final BoxPainter boxes;
  private final PageCanvas canvas;
  private final Map<Box.Inline, Extents> found = new LinkedHashMap<>();

  private InlineBoxPainter(BoxPainter boxes, PageCanvas canvas) {
    this.boxes = boxes;
    this.canvas = canvas;
  }

  /** What a box covers of a line, in pt from the left of its measure. */
  private static final class Extents {
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private boolean begins;
    private boolean ends;
    private double above;
    private double below;

    void cover(double from, double to) {
      left = Math.min(left, from);
      right = Math.max(right, to);
    }

    void reach(FontFace.Metrics font, double size) {
      above = Math.max(above, font.ascent() * size / font.unitsPerEm());
      below = Math.max(below, font.descent() * size / font.unitsPerEm());
    }
  }

  static void paint(Strip.LineContent content, double left, double baseline, BoxPainter boxes, PageCanvas canvas) {
    InlineBoxPainter painter = new InlineBoxPainter(boxes, canvas);
    for (Line.Piece piece : content.line().pieces()) {
      Box.Tag tag = content.text().tags().get(piece.tag());
      if (!tag.boxes().isEmpty()) {
        painter.add(piece, tag);
      }
    }
    painter.found.forEach((box, extents) -> painter.paint(box, extents, left, baseline));
  }

  private void add(Line.Piece piece, Box.Tag tag) {
    List<Box.Inline> around = tag.boxes();
    for (Box.Inline box : around) {
      Extents extents = found.computeIfAbsent(box, key -> new Extents());
      if (tag.spacer() instanceof Box.Spacer.Edge edge && edge.box().equals(box)) {
        edge(piece, edge, extents);
      } else {
        extents.cover(piece.x(), piece.x() + piece.width());
      }
      if (piece instanceof Line.Run run && tag.style().equals(box.style())) {
        extents.reach(run.face().metrics(), run.size());
      }
    }
  }

  /** An edge without its margin. */
  private static void edge(Line.Piece slot, Box.Spacer.Edge edge, Extents extents) {
    ComputedStyle style = edge.box().style();
    Side side = side(style, edge.start());
    double margin = margin(style, side, slot.width());
    boolean atLeft = side == Side.LEFT;
    extents.cover(slot.x() + (atLeft ? margin : 0), slot.x() + slot.width() - (atLeft ? 0 : margin));
    extents.begins |= edge.start();
    extents.ends |= !edge.start();
  }

  private static Side side(ComputedStyle style, boolean start) {
    return start == style.rightToLeft() ? Side.RIGHT : Side.LEFT;
  }

  /** How much of an edge is margin; what percentages are of can be told from the width that all of them came to. */
  private static double margin(ComputedStyle style, Side side, double width) {
    Extent asked = style.margin(side);
    Extent margin = asked == null ? Extent.ZERO : asked;
    Extent padding = style.padding(side);
    double fractions = margin.fraction() + padding.fraction();
    double points = margin.points() + padding.points() + style.border(side).width();
    return margin.resolve(fractions == 0 ? 0 : (width - points) / fractions);
  }

  private void paint(Box.Inline box, Extents extents, double left, double baseline) {
    ComputedStyle style = box.style();
    if (extents.above == 0) {
      extents.above = ABOVE * style.fontSize();
      extents.below = BELOW * style.fontSize();
    }
    boolean whole = style.cloneDecoration();
    boolean cutStart = !extents.begins && !whole;
    boolean cutEnd = !extents.ends && !whole;
    Side start = side(style, true);
    Cut cut = new Cut(false, start == Side.LEFT ? cutEnd : cutStart, false, start == Side.LEFT ? cutStart : cutEnd);
    double more = whole && !extents.begins ? style.inner(start, 0) : 0;
    double behind = whole && !extents.ends ? style.inner(side(style, false), 0) : 0;
    double x = extents.left - (start == Side.LEFT ? more : behind);
    double right = extents.right + (start == Side.LEFT ? behind : more);
    double above = extents.above + style.inner(Side.TOP, 0) + box.raise();
    double below = extents.below + style.inner(Side.BOTTOM, 0) - box.raise();
    boxes.paint(style, new PageItem.Box(left + x, baseline - above, right - x, above + below), cut, canvas);
  }
}
