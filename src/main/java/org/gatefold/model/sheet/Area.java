package org.gatefold.model.sheet;

/** An upright rectangle in pt; {@code x} and {@code y} are its left and its bottom edge. */
public record Area(double x, double y, double width, double height) {
  public double right() {
    return x + width;
  }

  public double top() {
    return y + height;
  }

  /** The same size elsewhere. */
  public Area moved(double right, double up) {
    return new Area(x + right, y + up, width, height);
  }

  /** Wider and higher by the same amount on all four sides; narrower if it is negative. */
  public Area grown(double by) {
    return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  /** What both cover; an area without width or height if nothing is. */
  public Area within(Area other) {
    double left = Math.max(x, other.x);
    double bottom = Math.max(y, other.y);
    return new Area(left, bottom, Math.max(0, Math.min(right(), other.right()) - left),
        Math.max(0, Math.min(top(), other.top()) - bottom));
  }
}
