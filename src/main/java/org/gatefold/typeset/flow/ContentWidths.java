package org.gatefold.typeset.flow;

import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Display;
import org.gatefold.typeset.css.Extent;
import org.gatefold.typeset.css.FlexStyle;

/** How narrow and how wide content wants to be (CSS Sizing 3, 4). */
final class ContentWidths {
  /** So that no line breaks for the rounding of its width, in pt. */
  static final double SLACK = 0.05;

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

  /**
   * Width of the border box of a box that is as wide as its content (CSS 2.2, 10.3.5), in pt.
   *
   * @param basis what percentages refer to
   * @param available for its border box
   */
  double fitted(Box box, double basis, double available) {
    ComputedStyle style = box.style();
    double edges = style.inner(Side.LEFT, basis) + style.inner(Side.RIGHT, basis);
    if (box instanceof Box.Image image) {
      return BlockLayout.usedImageWidth(image, basis) + edges;
    }
    double extra = style.borderBox() ? 0 : edges;
    Extent own = style.width();
    if (own != null) {
      return BlockLayout.limit(style, own.resolve(basis) + extra, basis, extra);
    }
    Range range = inside(box).plus(edges + SLACK);
    return BlockLayout.limit(style, Math.min(range.max(), Math.max(range.min(), available)), basis, extra);
  }

  static double edges(ComputedStyle style) {
    return style.inner(Side.LEFT, 0) + style.inner(Side.RIGHT, 0);
  }

  /** Of what a box holds. */
  Range inside(Box box) {
    return switch (box) {
      case Box.Container container when container.style().display() == Display.FLEX -> items(container);
      case Box.Container container -> children(container);
      case Box.Lines text -> lines.widths(text);
      case Box.Initial initial -> initial(initial);
      case Box.Image image -> picture(image);
      case Box.Table table -> new TableWidths(this, table, new TableGrid(table)).range();
    };
  }

  /** Floats stand beside what follows, if they are let. */
  private Range children(Box.Container container) {
    Range widest = Range.NOTHING;
    double floats = 0;
    for (Box child : container.children()) {
      Range own = of(child);
      boolean floating = FloatLayout.side(child) != null;
      floats += floating ? own.max() : 0;
      widest = widest.or(new Range(own.min(), floating ? floats : own.max() + floats));
    }
    return widest;
  }

  /** Items side by side, or below each other in a column; those of a row that wraps may be so too. */
  private Range items(Box.Container container) {
    boolean column = container.style().flex().direction() == FlexStyle.Direction.COLUMN;
    boolean wraps = container.style().flex().wrap();
    Range all = Range.NOTHING;
    int count = 0;
    for (Box child : container.children()) {
      Range own = of(child);
      double gap = count++ == 0 ? 0 : container.style().itemGap();
      all = column ? all.or(own)
          : new Range(wraps ? Math.max(all.min(), own.min()) : all.min() + gap + own.min(), all.max() + gap + own.max());
    }
    return all;
  }

  private Range initial(Box.Initial initial) {
    double width = lines.widths(new Box.Lines(initial.head(), initial.content())).max() * initial.style().initialLetter();
    return new Range(width, width);
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
