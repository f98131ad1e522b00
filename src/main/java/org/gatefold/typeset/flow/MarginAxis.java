package org.gatefold.typeset.flow;

import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;
import org.jspecify.annotations.Nullable;

/**
 * A page-margin box along one axis. Sizes are of the border box, in pt.
 *
 * @param across whether this is its width, else its height
 * @param basis length of its containing block along the axis (Paged Media 3, 5.3), which percentages refer to
 */
record MarginAxis(ComputedStyle style, boolean across, double basis) {
  /** Where something begins, and how long it is. */
  record Span(double start, double size) {}

  private Side startSide() {
    return across ? Side.LEFT : Side.TOP;
  }

  private Side endSide() {
    return across ? Side.RIGHT : Side.BOTTOM;
  }

  /** The margin before it; {@code auto} is nothing here. */
  double startMargin() {
    return style.margin(startSide(), basis);
  }

  double margins() {
    return startMargin() + style.margin(endSide(), basis);
  }

  /** Border and padding before its content. */
  double startEdge() {
    return style.inner(startSide(), basis);
  }

  /** Border and padding on both sides of its content. */
  double edges() {
    return startEdge() + style.inner(endSide(), basis);
  }

  /** Whether nothing of its own keeps its content away from what is behind its end, or before its start. */
  boolean isBare(boolean end) {
    Side side = end ? endSide() : startSide();
    return style.margin(side, basis) + style.inner(side, basis) == 0;
  }

  /** The size that is asked for; null for {@code auto}. */
  @Nullable Double own() {
    Extent own = across ? style.width() : style.height();
    return own == null ? null : limited(border(own));
  }

  double least() {
    Extent least = across ? style.minWidth() : style.minHeight();
    return Math.max(edges(), border(least));
  }

  double most() {
    Extent most = across ? style.maxWidth() : style.maxHeight();
    return most == null ? Double.MAX_VALUE : border(most);
  }

  double limited(double size) {
    return Math.max(least(), Math.min(most(), size));
  }

  private double border(Extent size) {
    return size.resolve(basis) + (style.borderBox() ? 0 : edges());
  }

  /**
   * Its place where it has a length to itself (Paged Media 3, 5.3.1).
   *
   * @param before whether it lies before the page's content: it then leaves its place at the page's edge free, not the one
   *     beside the content
   */
  Span fixed(double length, boolean before) {
    Double own = own();
    double size = own == null ? limited(length - margins()) : own;
    double free = length - size;
    boolean startFree = style.margin(startSide()) == null;
    boolean endFree = style.margin(endSide()) == null;
    if (startFree && endFree && free > 0) {
      return new Span(free / 2, size);
    }
    boolean atEnd = startFree == endFree ? before : startFree;
    return new Span(atEnd ? free - style.margin(endSide(), basis) : startMargin(), size);
  }
}
