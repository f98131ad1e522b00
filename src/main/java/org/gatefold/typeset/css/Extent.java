package org.gatefold.typeset.css;

/**
 * A computed {@code <length-percentage>}: {@code points + fraction × basis}, which is what {@code calc()} comes to.
 *
 * @param points in pt
 * @param fraction 0.5 for 50 %
 */
public record Extent(double points, double fraction) {
  public static final Extent ZERO = new Extent(0, 0);

  /** A plain length. */
  public static Extent of(double points) {
    return new Extent(points, 0);
  }

  /** In pt, for a containing length in pt. */
  public double resolve(double basis) {
    return points + fraction * basis;
  }
}
