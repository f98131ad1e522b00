package org.gatefold.typeset.flow;

import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.jspecify.annotations.Nullable;

/** A background and border behind a range of strips, which a break may cut. */
public final class Decor {
  private final ComputedStyle style;
  private final double x;
  private final double width;
  private final Shift shift;
  private final double opening;
  private final double closing;
  private double top;
  private double bottom;
  private boolean topKnown;
  private @Nullable Strip first;
  private @Nullable Strip last;

  /** {@code basis} is what percentages of padding refer to, in pt. */
  Decor(ComputedStyle style, double x, double width, double basis, Shift shift) {
    this.shift = shift;
    this.style = style;
    this.x = x;
    this.width = width;
    this.opening = style.inner(Side.TOP, basis);
    this.closing = style.inner(Side.BOTTOM, basis);
  }

  /** Border and padding that a break gives to its upper edge on the next page (box-decoration-break: clone), in pt. */
  double opening() {
    return opening;
  }

  /** Border and padding below a strip where a break would end it there, in pt. */
  double closingAt(Strip strip) {
    return style.cloneDecoration() && !endsAt(strip) ? closing : 0;
  }

  public ComputedStyle style() {
    return style;
  }

  /** Left border edge in the galley, in pt. */
  public double x() {
    return x;
  }

  /** How far from its place it is painted. */
  public Shift shift() {
    return shift;
  }

  /** Of the border box, in pt. */
  public double width() {
    return width;
  }

  /** From the top of its first strip down to the border edge, in pt. */
  public double top() {
    return top;
  }

  /** From the bottom of its last strip's content down to the border edge, in pt. */
  public double bottom() {
    return bottom;
  }

  /** The strip at which it begins; null for one that covers nothing. */
  public @Nullable Strip first() {
    return first;
  }

  /** Whether it begins at this strip, or at the one that this strip shows again. */
  public boolean beginsAt(Strip strip) {
    return strip.shows(first);
  }

  /** Whether it ends at this strip, or at the one that this strip shows again. */
  public boolean endsAt(Strip strip) {
    return strip.shows(last);
  }

  /** Whether a style has anything to paint. */
  static boolean isIn(ComputedStyle style) {
    if (style.backgroundColor() != null || style.backgroundImage() != null || style.backgroundGradient() != null) {
      return true;
    }
    for (Side side : Side.values()) {
      if (style.border(side).width() > 0) {
        return true;
      }
    }
    return false;
  }

  void covers(Strip strip) {
    if (first == null) {
      first = strip;
    }
    last = strip;
  }

  void startsAt(double offset) {
    if (!topKnown) {
      top = offset;
      topKnown = true;
    }
  }

  /** Moves a decoration down together with its first strip's content. */
  void shift(double by) {
    top += by;
  }

  void reaches(double offset) {
    bottom = offset;
  }
}
