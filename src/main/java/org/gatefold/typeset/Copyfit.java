package org.gatefold.typeset;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Finds the size at which a text fills its pages. A style sheet declares the range on the root, {@code --fit: 0.97 to 1.1},
 * and multiplies its sizes by {@code var(--scale)}.
 */
final class Copyfit {
  /** The custom property with the range. */
  static final String RANGE = "--fit";
  /** The variable that is set to the size found. */
  static final String SCALE = "scale";
  /** Sizes are tried in steps of that share, so that they are the same on every machine. */
  private static final double STEP = 0.01;
  /** How many sizes below the largest are tried for better breaks. */
  private static final int BELOW = 8;

  private Copyfit() {}

  /** What a trial came to. */
  interface Trial {
    /** Whether the text needs more pages than there are. */
    boolean isOverfull();

    /** What its breaks and white space cost. */
    double cost();
  }

  /**
   * The trial at that one of the largest sizes that fit which breaks best; at the smallest if none fits.
   *
   * @param range smallest and largest size as factors
   */
  static <T extends Trial> T best(List<Double> range, DoubleFunction<T> trial) {
    int low = (int) Math.round(range.getFirst() / STEP);
    int high = (int) Math.round(range.getLast() / STEP);
    T best = trial.apply(low * STEP);
    if (best.isOverfull()) {
      return best;
    }
    int fitting = 0;
    for (int size = high; size > low && fitting < BELOW; size--) {
      T tried = trial.apply(size * STEP);
      if (!tried.isOverfull()) {
        fitting++;
        best = tried.cost() < best.cost() ? tried : best;
      }
    }
    return best;
  }
}
