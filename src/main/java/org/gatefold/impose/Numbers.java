package org.gatefold.impose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gatefold.model.sheet.Area;

/** Numbers as operands of a content stream; the library rounds to two decimals, which is a step at a seam. */
final class Numbers {
  private static final int DECIMALS = 4;

  private Numbers() {}

  /** With a space behind it. */
  static String of(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return (rounded.signum() == 0 ? "0" : rounded.toPlainString()) + " ";
  }

  static String point(double x, double y) {
    return of(x) + of(y);
  }

  /** The operands of {@code re}. */
  static String rectangle(Area area) {
    return point(area.x(), area.y()) + point(area.width(), area.height());
  }
}
