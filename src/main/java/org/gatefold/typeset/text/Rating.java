package org.gatefold.typeset.text;

/** How good a line looks that misses its measure by some length. */
sealed interface Rating {
  /** By how many pt a line may be wider than its measure and still be made to fit. */
  double shrink(double spaces);

  /**
   * 0 for a perfect line, 100 for the worst that looks good, without limit from there.
   *
   * @param slack pt by which the line is shorter than its measure; negative if longer
   * @param spaces total width of its spaces in pt
   */
  double badness(double slack, double spaces, double measure);

  /** From tight (0) to very loose (3): neighbours should not lie far apart. */
  int fitness(double slack, double spaces, double measure);

  /** The badness beyond which lines are tried only if there is no other way. */
  double tolerance();

  /** Demerits of a line whose class is far from its neighbour's. */
  double uneven();

  /** By how much a hyphen is dearer than in justified text. */
  double hyphenFactor();

  /** Lines whose spaces give way. */
  record Justified() implements Rating {
    static final double SHRINK = 0.2;
    private static final double STRETCH = 0.7;
    /** Even a line without spaces may be short by a little before it is hopeless. */
    private static final double SLACK = 0.01;

    private static double ratio(double slack, double spaces, double measure) {
      return slack < 0 ? slack / (spaces * SHRINK + Fit.EPSILON) : slack / (spaces * STRETCH + measure * SLACK);
    }

    @Override
    public double shrink(double spaces) {
      return spaces * SHRINK;
    }

    @Override
    public double badness(double slack, double spaces, double measure) {
      double ratio = Math.abs(ratio(slack, spaces, measure));
      return 100 * ratio * ratio * ratio;
    }

    @Override
    public int fitness(double slack, double spaces, double measure) {
      double ratio = ratio(slack, spaces, measure);
      return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    }

    @Override
    public double tolerance() {
      return 350;
    }

    @Override
    public double uneven() {
      return 8_000;
    }

    @Override
    public double hyphenFactor() {
      return 1;
    }
  }

  /**
   * Lines of their natural width.
   *
   * @param zone by how many pt a line may be short and still look full
   */
  record Ragged(double zone) implements Rating {
    @Override
    public double shrink(double spaces) {
      return 0;
    }

    @Override
    public double badness(double slack, double spaces, double measure) {
      double ratio = Math.max(0, slack) / zone;
      return 100 * ratio * Math.sqrt(ratio);
    }

    @Override
    public int fitness(double slack, double spaces, double measure) {
      double ratio = slack / zone;
      return ratio < 0.5 ? 0 : ratio < 1 ? 1 : ratio < 2 ? 2 : 3;
    }

    @Override
    public double tolerance() {
      return 600;
    }

    @Override
    public double uneven() {
      return 2_000;
    }

    @Override
    public double hyphenFactor() {
      return 3;
    }
  }
}
