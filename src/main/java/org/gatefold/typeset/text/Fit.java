package org.gatefold.typeset.text;

/** Numbers by which lines are weighed. Demerits are squares of badness and penalties, as in Knuth and Plass (1981). */
final class Fit {
  /** Lengths that differ by less are equal, in pt. */
  static final double EPSILON = 0.0005;
  /** Penalty of a break between two letters of a word too wide for any line. */
  static final int EMERGENCY_PENALTY = 5000;
  /** What every line costs, so that fewer lines win where nothing else tells. */
  static final double LINE = 10;
  /** Two lines in a row that end in a hyphen. */
  static final double HYPHENS_IN_A_ROW = 30_000;
  /** A last line of one short word. */
  static final double LONE_WORD = 400_000;
  /** A last full line that ends in a hyphen. */
  static final double LAST_HYPHEN = 10_000;
  /** A stub costs at least this part of that. */
  static final double LONE_LEAST = 0.25;
  /** More hyphens in a row than allowed, or one before the last line where it is not. Only if nothing else fits. */
  static final double FORBIDDEN = 1e12;
  /** A line that no break makes fit. */
  static final double OVERFULL = 1e15;
  /** The last line is not shorter than this part of its measure, if that can be had. */
  static final double SHORT_LAST = 0.2;
  /** A lone word as last line is bad unless it fills this part of its measure. */
  static final double LONE_PART = 0.4;

  private Fit() {}

  static double square(double x) {
    return x * x;
  }
}
