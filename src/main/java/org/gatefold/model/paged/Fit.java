package org.gatefold.model.paged;

import java.util.List;

/**
 * How a text fills pages that are counted, as those of a leaflet are.
 *
 * @param scale of its type; 1 where the style sheet leaves no choice
 */
public record Fit(double scale, List<PageFit> pages) {
  public Fit {
    pages = List.copyOf(pages);
  }

  /**
   * A page.
   *
   * @param name its CSS page name
   * @param number from 1
   * @param free height in pt that is left below its text
   * @param words about how many more would fill that
   */
  public record PageFit(String name, int number, double free, int words) {}
}
