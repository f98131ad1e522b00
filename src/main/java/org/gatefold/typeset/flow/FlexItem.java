package org.gatefold.typeset.flow;

import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;
import org.gatefold.typeset.css.FlexStyle;

/**
 * An item of a flex row with its sizes along the row, in pt, all of its border box (Flexbox 1, 9.2).
 *
 * @param basis what percentages refer to
 * @param base its size before it grows or shrinks
 * @param least what it may not be narrower than: by its style, or by its content
 * @param most what it may not be wider than
 */
record FlexItem(Box box, double basis, double base, double least, double most) {
  static FlexItem of(Box box, double basis, ContentWidths contents) {
    ComputedStyle style = box.style();
    double edges = style.inner(Side.LEFT, basis) + style.inner(Side.RIGHT, basis);
    double extra = style.borderBox() && !(box instanceof Box.Image) ? 0 : edges;
    Extent own = style.flex().basis() == null ? style.width() : style.flex().basis();
    ContentWidths.Range range = contents.inside(box).plus(edges);
    double base = own != null ? own.resolve(basis) + extra
        : box instanceof Box.Image image ? BlockLayout.usedImageWidth(image, basis) + edges : range.max();
    Extent max = style.maxWidth();
    double most = max == null ? Double.POSITIVE_INFINITY : max.resolve(basis) + extra;
    double asked = style.minWidth().resolve(basis);
    double content = style.width() == null ? range.min() : Math.min(range.min(), style.width().resolve(basis) + extra);
    double least = asked > 0 ? asked + extra : Math.min(content, most);
    return new FlexItem(box, basis, Math.max(base, edges), Math.max(least, edges), Math.max(most, least));
  }

  ComputedStyle style() {
    return box.style();
  }

  FlexStyle flex() {
    return box.style().flex();
  }

  double margin(Side side) {
    return style().margin(side, basis);
  }

  boolean autoMargin(Side side) {
    return style().margin(side) == null;
  }

  /** Left and right margins. */
  double margins() {
    return margin(Side.LEFT) + margin(Side.RIGHT);
  }

  double limited(double width) {
    return Math.max(least, Math.min(most, width));
  }
}
