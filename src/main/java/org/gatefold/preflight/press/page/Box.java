package org.gatefold.preflight.press.page;

import java.awt.geom.Rectangle2D;

/** A rectangle in points, y upwards; empty if it has no extent in one direction and less than none in the other. */
public record Box(double left, double bottom, double right, double top) {
  /** Points in a millimetre. */
  public static final double MM = 72 / 25.4;

  /** Nothing. */
  public static final Box NONE = new Box(0, 0, -1, -1);

  public static Box of(Rectangle2D r) {
    return new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return top - bottom;
  }

  /** Whether there is nothing of it; a line without width is something. */
  public boolean isEmpty() {
    return !(right >= left && top >= bottom);
  }

  /** What both have in common. */
  public Box and(Box o) {
    return new Box(Math.max(left, o.left), Math.max(bottom, o.bottom), Math.min(right, o.right), Math.min(top, o.top));
  }

  /** The smallest one around both. */
  public Box with(Box o) {
    if (isEmpty() || o.isEmpty()) {
      return isEmpty() ? o : this;
    }
    return new Box(Math.min(left, o.left), Math.min(bottom, o.bottom), Math.max(right, o.right), Math.max(top, o.top));
  }

  /** Larger on every side. */
  public Box grown(double by) {
    return new Box(left - by, bottom - by, right + by, top + by);
  }

  /** Whether something of the other one lies inside this one. */
  public boolean touches(Box o) {
    return !and(o).isEmpty();
  }

  /** Whether the other one lies inside, give or take some points. */
  public boolean contains(Box o, double tolerance) {
    return o.left >= left - tolerance && o.bottom >= bottom - tolerance && o.right <= right + tolerance
        && o.top <= top + tolerance;
  }

  /** Whether the sides are the same, give or take some points. */
  public boolean isLike(Box o, double tolerance) {
    return contains(o, tolerance) && o.contains(this, tolerance);
  }

  public Rectangle2D rectangle() {
    return new Rectangle2D.Double(left, bottom, Math.max(0, width()), Math.max(0, height()));
  }
}
