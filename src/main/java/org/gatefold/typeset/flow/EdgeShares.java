package org.gatefold.typeset.flow;

import org.jspecify.annotations.Nullable;

/**
 * How up to three margin boxes share an edge of the page (Paged Media 3, 5.3.2): the one in the middle stays in the middle,
 * what is left goes to the others. Where they cannot all have what their texts want, other than there, one that wants less than
 * half is not cut short, and bare texts are kept apart.
 *
 * @param available length of the edge in pt
 * @param gap between texts that would else touch, in pt
 */
record EdgeShares(double available, double gap) {
  /**
   * What a box wants along the edge, its margins included, in pt.
   *
   * @param min at which no word sticks out
   * @param max at which no line is broken
   * @param least that it may be made
   * @param most that it may be made
   * @param fixed what it takes in any case, or null
   */
  record Wish(double min, double max, double least, double most, @Nullable Double fixed) {
    private Wish twice() {
      return new Wish(2 * min, 2 * max, 0, Double.MAX_VALUE, fixed == null ? null : 2 * fixed);
    }

    /** A page number is not broken because a title beside it is long. */
    private boolean isSmall(Wish other, double length) {
      return max <= length / 2 && length - max >= other.min;
    }

    private Wish at(double size) {
      return new Wish(min, max, least, most, size);
    }
  }

  /** Shares the edge; what is null is not there and takes nothing. */
  double[] of(@Nullable Wish start, @Nullable Wish middle, @Nullable Wish end) {
    @Nullable Wish[] wishes = {start, middle, end};
    double[] sizes = share(start, middle, end);
    for (int i = 0; i < 3; i++) {
      Wish wish = wishes[i];
      wishes[i] = wish != null && sizes[i] > wish.most() ? wish.at(wish.most()) : wish;
    }
    sizes = share(wishes[0], wishes[1], wishes[2]);
    for (int i = 0; i < 3; i++) {
      Wish wish = wishes[i];
      wishes[i] = wish != null && sizes[i] < wish.least() ? wish.at(wish.least()) : wish;
    }
    return share(wishes[0], wishes[1], wishes[2]);
  }

  private double[] share(@Nullable Wish start, @Nullable Wish middle, @Nullable Wish end) {
    if (middle == null) {
      return new double[] {of(start, end, gap), 0, of(end, start, gap)};
    }
    double size = Math.min(of(middle, start == null ? null : start.twice(), 2 * gap),
        of(middle, end == null ? null : end.twice(), 2 * gap));
    return new double[] {beside(start, size), size, beside(end, size)};
  }

  /** What is left beside the box in the middle. */
  private double beside(@Nullable Wish side, double middle) {
    if (side == null) {
      return 0;
    }
    double half = (available - middle) / 2;
    Double fixed = side.fixed();
    return fixed != null ? fixed : Math.max(0, side.max() + gap > half ? half - gap : half);
  }

  /** What one of two boxes gets. */
  private double of(@Nullable Wish one, @Nullable Wish other, double between) {
    if (one == null) {
      return 0;
    }
    Double own = one.fixed();
    Double others = other == null ? Double.valueOf(0) : other.fixed();
    if (own != null) {
      return own;
    }
    if (others != null || other == null) {
      return Math.max(0, available - (others == null ? 0 : others));
    }
    double most = one.max() + other.max();
    if (most + between <= available) {
      return flex(available - most, one.max(), one.max(), other.max());
    }
    double rest = available - between;
    if (one.isSmall(other, rest)) {
      return one.max();
    }
    if (other.isSmall(one, rest)) {
      return rest - other.max();
    }
    double free = rest - one.min() - other.min();
    return free > 0
        ? flex(free, one.min(), one.max() - one.min(), other.max() - other.min())
        : Math.max(0, flex(free, one.min(), one.min(), other.min()));
  }

  private static double flex(double free, double base, double factor, double others) {
    double all = factor + others;
    return base + (all > 0 ? free * factor / all : free / 2);
  }
}
