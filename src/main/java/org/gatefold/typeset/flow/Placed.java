package org.gatefold.typeset.flow;

import java.util.List;

/**
 * A strip with its place on a page or in a box.
 *
 * @param y of the strip's top, below its gap, in pt from the top of the area
 * @param height of its content in pt
 * @param columns what a set of columns shows here; empty for every other strip
 */
public record Placed(Strip strip, double y, double height, List<Column> columns) {
  public Placed {
    columns = List.copyOf(columns);
  }

  /** A column; {@code x} of its left edge in the galley around it, in pt. */
  public record Column(double x, List<Placed> strips) {
    public Column {
      strips = List.copyOf(strips);
    }
  }

  /** From the area's top to the strip's end, in pt. */
  public double bottom() {
    return y + strip.before() + height + strip.after();
  }

  /** Places what is shown again above a strip that begins a column or page. */
  static List<Placed> above(Strip strip, double top) {
    List<Placed> placed = new java.util.ArrayList<>();
    double y = top;
    for (Strip repeated : strip.repeated()) {
      placed.add(new Placed(repeated.echo(), y, repeated.height(), List.of()));
      y += repeated.solid();
    }
    return placed;
  }

  /** Places all of a galley below each other, starting {@code top} pt down; the first strip's gap counts. */
  public static List<Placed> all(Galley galley, double top) {
    List<Placed> placed = new java.util.ArrayList<>();
    double y = top;
    for (Strip strip : galley.strips()) {
      y += strip.gap();
      placed.add(new Placed(strip, y, strip.height(), List.of()));
      y += strip.solid();
    }
    return placed;
  }
}
