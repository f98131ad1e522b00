package org.gatefold.typeset.flow;

import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.jspecify.annotations.Nullable;

/**
 * A block that is open while a galley is built.
 *
 * @param decor what it paints, if it does
 * @param first index of its first strip
 * @param wholeBefore the outermost block around that wants to stay whole, by its depth
 * @param basis what percentages refer to, in pt
 * @param heightBasis what percentages of heights refer to, in pt; 0 for nothing
 * @param root whether margins in it stay in it, and floats
 * @param least height that its border box is given from outside, in pt
 * @param shiftBefore how far what is around it is painted from its place
 */
record Frame(Box.Head head, @Nullable Decor decor, int first, int wholeBefore, double basis, double heightBasis, boolean root,
    double least, Shift shiftBefore) {
  Heights heights() {
    return new Heights(head.style(), basis, heightBasis);
  }

  /** The least height of the content box in pt; 0 for none. */
  double wanted() {
    double edges = head.style().inner(Side.TOP, basis) + head.style().inner(Side.BOTTOM, basis);
    return Math.max(heights().least(), least - edges);
  }
}
