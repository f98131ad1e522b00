package org.gatefold.typeset.flow;

import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;
import org.jspecify.annotations.Nullable;

/** How far to the right and down something is painted from its place, in pt: {@code position: relative}. */
public record Shift(double x, double y) {
  static final Shift NONE = new Shift(0, 0);

  /** What a style adds; {@code basis} is the width of its container in pt. */
  Shift plus(ComputedStyle style, double basis) {
    return !style.relative() ? this
        : new Shift(x + by(style.inset(Side.LEFT), style.inset(Side.RIGHT), basis),
            y + by(style.inset(Side.TOP), style.inset(Side.BOTTOM), 0));
  }

  private static double by(@Nullable Extent forth, @Nullable Extent back, double basis) {
    return forth != null ? forth.resolve(basis) : back != null ? -back.resolve(basis) : 0;
  }
}
