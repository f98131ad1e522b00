package org.gatefold.typeset.flow;

import org.gatefold.diag.Origin;
import org.gatefold.typeset.css.ComputedStyle.Side;

/** A float that stands beside the strips below its place; it goes where the strip goes that it hangs on. */
public final class Floated {
  private final Galley galley;
  private final Side side;
  private final double x;
  private final double edge;
  private final double base;
  private final double height;
  private final double below;
  private final int strip;
  private final Origin origin;
  private double y;

  /**
   * Lengths in pt.
   *
   * @param side left or right
   * @param x of its left border edge in the galley around it
   * @param edge of its margin box that text keeps away from
   * @param base start edge of the block that holds it
   * @param height of its border box
   * @param below its margin below that
   * @param strip index of the strip that it hangs on
   * @param y of its top border edge, below that strip's top
   */
  Floated(Galley galley, Side side, double x, double edge, double base, double height, double below, int strip, double y,
      Origin origin) {
    this.galley = galley;
    this.side = side;
    this.x = x;
    this.edge = edge;
    this.base = base;
    this.height = height;
    this.below = below;
    this.strip = strip;
    this.y = y;
    this.origin = origin;
  }

  Origin origin() {
    return origin;
  }

  public Galley galley() {
    return galley;
  }

  /** Its left border edge in the galley around it, in pt. */
  public double x() {
    return x;
  }

  /** From the top of its strip, below the gap, to its top border edge, in pt. */
  public double y() {
    return y;
  }

  /** Of its border box, in pt. */
  public double height() {
    return height;
  }

  Side side() {
    return side;
  }

  double edge() {
    return edge;
  }

  double base() {
    return base;
  }

  double below() {
    return below;
  }

  int strip() {
    return strip;
  }

  /** Moves it down together with its strip's content. */
  void shift(double by) {
    y += by;
  }
}
