package org.gatefold.typeset.flow;

import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;

/**
 * How high a block wants to be (CSS 2.2, 10.5 to 10.7).
 *
 * @param width what percentages of padding refer to, in pt
 * @param basis what percentages of heights refer to, in pt; 0 for nothing
 */
record Heights(ComputedStyle style, double width, double basis) {
  /** Whether a percentage refers to nothing. */
  boolean isLost() {
    Extent most = style.maxHeight();
    Extent own = style.height();
    return basis <= 0 && (style.minHeight().fraction() != 0 || (own != null && own.fraction() != 0)
        || (most != null && most.fraction() != 0));
  }

  /** The least height of the content box in pt; 0 for none. */
  double least() {
    Extent own = style.height();
    double wanted = Math.max(own == null ? 0 : Math.min(own.resolve(basis), mostOfBox()), style.minHeight().resolve(basis));
    return wanted > 0 ? content(wanted) : wanted;
  }

  /** The most height of the content box in pt. */
  double most() {
    return Math.max(content(mostOfBox()), least()) + Cost.EPSILON;
  }

  private double mostOfBox() {
    Extent most = style.maxHeight();
    return most == null ? Double.MAX_VALUE : most.resolve(basis);
  }

  private double content(double height) {
    return style.borderBox() ? height - style.inner(Side.TOP, width) - style.inner(Side.BOTTOM, width) : height;
  }

  /** What percentages of heights refer to inside, in pt; 0 for nothing. */
  double inside() {
    Extent own = style.height();
    if (own == null) {
      return basis;
    }
    return own.fraction() != 0 && basis <= 0 ? 0 : content(own.resolve(basis));
  }
}
