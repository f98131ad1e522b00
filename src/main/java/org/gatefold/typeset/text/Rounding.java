package org.gatefold.typeset.text;

/** Positions are multiples of a thousandth of a point, so that the same text gives the same numbers everywhere. */
final class Rounding {
  private static final double PER_POINT = 1000;

  private Rounding() {}

  static long thousandths(double points) {
    return Math.round(points * PER_POINT);
  }

  static double points(long thousandths) {
    return thousandths / PER_POINT;
  }

  static double round(double points) {
    return points(thousandths(points));
  }
}
