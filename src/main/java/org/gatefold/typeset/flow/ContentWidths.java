package org.gatefold.typeset.flow;

import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;

/** How narrow and how wide content wants to be (CSS Sizing 3, 4). */
final class ContentWidths {
  private final LineLayout lines;

  ContentWidths(LineLayout lines) {
    this.lines = lines;
  }

  /**
   * Widths in pt.
   *
   * @param min at which no word sticks out
   * @param max at which no line is broken but where it has to be
   */
  record Range(double min, double max) {
    static final Range NOTHING = new Range(0, 0);

    Range plus(double edges) {
      return new Range(min + edges, max + edges);
    }

    Range or(Range other) {
      return new Range(Math.max(min, other.min), Math.max(max, other.max));
    }
  }

  /** Of a box with its margins. */
  Range of(Box box) {
    ComputedStyle style = box.style();
    if (style.absolute()) {
      return Range.NOTHING;
    }
    double edges = edges(style);
    double margins = style.margin(Side.LEFT, 0) + style.margin(Side.RIGHT, 0);
    Extent own = style.width();
    if (own != null && own.fraction() == 0 && !(box instanceof Box.Table)) {
      double width = own.points() + margins + (style.borderBox() ? 0 : edges);
      return new Range(width, width);
    }
    return inside(box).plus(margins + edges);
  }

  static double edges(ComputedStyle style) {
    return style.inner(Side.LEFT, 0) + style.inner(Side.RIGHT, 0);
  }

  /** Of what a box holds. */
  Range inside(Box box) {
    return switch (box) {
      case Box.Container container ->
          container.children().stream().map(this::of).reduce(Range.NOTHING, Range::or);
      case Box.Lines text -> lines.widths(text);
      case Box.Image image -> picture(image);
      case Box.Table table -> new TableWidths(this, table, new TableGrid(table)).range();
    };
  }

  /** A picture whose width is a share of its place can be as small as that. */
  private static Range picture(Box.Image image) {
    Extent own = image.style().width();
    double width = own == null || own.fraction() == 0 ? BlockLayout.imageWidth(image, 0) : image.width();
    Extent most = image.style().maxWidth();
    double limited = most == null ? width : Math.min(width, most.fraction() == 0 ? most.points() : width);
    boolean shrinks = (own != null && own.fraction() > 0) || (most != null && most.fraction() > 0);
    return new Range(shrinks ? 0 : limited, limited);
  }
}
