package org.gatefold.typeset.flow;

import java.util.List;

/**
 * Content set to one width and not yet broken over columns or pages.
 *
 * @param width in pt
 * @param tail margin below the last strip, in pt
 */
public record Galley(List<Strip> strips, double width, double tail) {
  public Galley {
    strips = List.copyOf(strips);
  }

  /** Height of all strips but columns, without the margin above the first, in pt. */
  public double height() {
    return height(0, strips.size());
  }

  /** Height of a range of strips as it stands at the top of a column, in pt. */
  public double height(int from, int to) {
    double height = 0;
    for (int i = from; i < to; i++) {
      Strip strip = strips.get(i);
      height += strip.solid() + (i == from ? 0 : strip.gap());
    }
    return height;
  }

  public int size() {
    return strips.size();
  }
}
