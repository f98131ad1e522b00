package org.gatefold.typeset.flow;

import java.util.function.DoubleSupplier;

/**
 * The margins, paddings and borders that wait for the next strip (CSS 2.2, 8.3.1). Lengths in pt.
 */
final class Margins {
  private final DoubleSupplier end;
  private double highest;
  private double lowest;
  private double gap;
  private double before;
  private boolean padded;
  private double clearTo = Double.NEGATIVE_INFINITY;

  /** {@code end} says where the last strip ends. */
  Margins(DoubleSupplier end) {
    this.end = end;
  }

  /** A margin at this place. */
  void add(double margin) {
    highest = Math.max(highest, margin);
    lowest = Math.min(lowest, margin);
  }

  /** What comes begins no higher than there. */
  void lower(double y) {
    clearTo = Math.max(clearTo, y);
  }

  /** What margins come to, and what it takes to get below floats. */
  double collapsed() {
    double clearance = clearTo == Double.NEGATIVE_INFINITY ? clearTo : clearTo - end.getAsDouble() - gap - before;
    return Math.max(highest + lowest, clearance);
  }

  /** Ends the collapsing: margins become a gap, or part of the padding if some is already waiting. Gives what is padding. */
  double settle() {
    if (padded) {
      before += collapsed();
    } else {
      gap += collapsed();
    }
    forget();
    return before;
  }

  /** Margins that have found a place elsewhere. */
  void forget() {
    highest = 0;
    lowest = 0;
    clearTo = Double.NEGATIVE_INFINITY;
  }

  /** A part of the margins has found a place elsewhere. */
  void spend(double length) {
    highest = Math.max(0, highest - length);
  }

  /** Padding or a border begins here, perhaps of no height: margins above it are no longer those below it. */
  void pad(double length) {
    padded = true;
    before += length;
  }

  /** Where the next strip would begin, below its gap. */
  double top() {
    return end.getAsDouble() + gap + (padded ? 0 : collapsed());
  }

  /** Where content would begin. */
  double place() {
    return top() + before + (padded ? collapsed() : 0);
  }

  /** A strip takes what was waiting. */
  void give(Strip strip) {
    strip.gap = gap;
    strip.before = before;
    gap = 0;
    before = 0;
    padded = false;
  }
}
