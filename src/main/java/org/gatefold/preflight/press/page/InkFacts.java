package org.gatefold.preflight.press.page;

import java.util.List;

/**
 * What lies on the paper inside the bleed.
 *
 * @param heaviest most ink on any square of 15 mm², in percent, averaged over the square (GWG 2015, 4.22)
 * @param where that square
 * @param mean the whole page, by plate
 * @param gaps where art ends at the cut
 */
public record InkFacts(double heaviest, Box where, Ink mean, List<Gap> gaps) {
  public InkFacts {
    gaps = List.copyOf(gaps);
  }

  /** An edge of the page. */
  public enum Side {
    LEFT("left"), RIGHT("right"), TOP("upper"), BOTTOM("lower");

    private final String words;

    Side(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * A stretch of an edge with ink inside and paper outside.
   *
   * @param where the longest one
   * @param length of all of them, in points
   */
  public record Gap(Side side, Box where, double length) {}
}
