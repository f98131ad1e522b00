package org.gatefold.typeset.flow;

import java.util.List;

/** Content set to one width and not yet broken over columns or pages. */
public final class Galley {
  private final List<Strip> strips;
  private final double width;
  private final double tail;
  /** Where each strip's gap begins below the galley's top, so that the height of any range is a difference. */
  private final double[] tops;

  /**
   * @param width in pt
   * @param tail margin below the last strip, in pt
   */
  Galley(List<Strip> strips, double width, double tail) {
    this.strips = List.copyOf(strips);
    this.width = width;
    this.tail = tail;
    this.tops = new double[strips.size() + 1];
    for (int i = 0; i < strips.size(); i++) {
      tops[i + 1] = tops[i] + strips.get(i).gap() + strips.get(i).solid();
    }
  }

  public List<Strip> strips() {
    return strips;
  }

  public double width() {
    return width;
  }

  public double tail() {
    return tail;
  }

  public int size() {
    return strips.size();
  }

  Strip get(int index) {
    return strips.get(index);
  }

  /** Height of all strips but columns, without the margin above the first, in pt. */
  public double height() {
    return height(0, strips.size());
  }

  /**
   * Height of a range of strips as it stands at the top of a column, in pt, with what is shown again above it; columns count
   * as nothing.
   */
  public double height(int from, int to) {
    return from >= to ? 0 : tops[to] - tops[from] - strips.get(from).gap() + strips.get(from).repeatedHeight();
  }
}
