package org.gatefold.typeset.text;

/** How wide each line of a paragraph may be. Lines are counted from 0; lengths are in pt. */
@FunctionalInterface
public interface LineMeasure {
  /** The width at hand for a line, before the paragraph's indent is taken off. */
  double width(int line);

  /** How far a line's left edge lies from the left edge of the measure, beside a float for instance. */
  default double start(int line) {
    return 0;
  }

  /** From this line on every line has the same width; fewer make breaking faster. */
  default int irregular() {
    return Integer.MAX_VALUE;
  }

  /** The same width for every line. */
  static LineMeasure of(double width) {
    return new LineMeasure() {
      @Override
      public double width(int line) {
        return width;
      }

      @Override
      public int irregular() {
        return 0;
      }
    };
  }
}
