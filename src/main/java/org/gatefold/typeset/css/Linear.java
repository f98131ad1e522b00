package org.gatefold.typeset.css;

/**
 * A specified {@code <length-percentage>}, {@code calc()} included: every unit that Gatefold knows is a multiple of a
 * point, of the font size, of the root's font size, or of what percentages refer to.
 *
 * @param fraction 0.5 for 50 %
 */
record Linear(double points, double em, double rem, double fraction) implements Relative {
  static final Linear ZERO = new Linear(0, 0, 0, 0);

  static Linear points(double points) {
    return new Linear(points, 0, 0, 0);
  }

  static Linear fraction(double fraction) {
    return new Linear(0, 0, 0, fraction);
  }

  Linear plus(Linear other, double factor) {
    return new Linear(
        points + factor * other.points,
        em + factor * other.em,
        rem + factor * other.rem,
        fraction + factor * other.fraction);
  }

  Linear times(double factor) {
    return ZERO.plus(this, factor);
  }

  boolean isPercentage() {
    return fraction != 0;
  }

  /** Whether it is below zero wherever it is used. */
  boolean isNegative() {
    return points <= 0 && em <= 0 && rem <= 0 && fraction <= 0 && !equals(ZERO) && points + em + rem + fraction < 0;
  }

  /** The part that is no percentage, in pt. */
  double length(Basis basis) {
    return points + em * basis.em() + rem * basis.rem();
  }

  @Override
  public Extent compute(Basis basis) {
    double length = length(basis);
    return length == 0 && fraction == 0 ? Extent.ZERO : new Extent(length, fraction);
  }
}
