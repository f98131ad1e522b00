package org.gatefold.impose;

import org.gatefold.model.Millimetres;
import org.gatefold.model.sheet.Area;

/** Fields of 5 mm: each ink full and half, and a gray of three inks that shows when one of them is off. */
final class ColourBar {
  private static final double MM = Millimetres.MM;
  private static final double FIELD = 5 * MM;

  /** Above the fold marks. */
  private static final double ABOVE = 9 * MM;
  private static final String[] FIELDS = {
    "1 0 0 0", "0 1 0 0", "0 0 1 0", "0 0 0 1", "0.5 0 0 0", "0 0.5 0 0", "0 0 0.5 0", "0 0 0 0.5", "0.5 0.4 0.4 0"};

  private final Area trim;

  ColourBar(Area trim) {
    this.trim = trim;
  }

  /** Nothing where it would reach the target in the middle of the side. */
  void draw(StringBuilder out) {
    if (FIELDS.length * FIELD + 10 * MM > trim.width() / 2) {
      return;
    }
    double x = trim.x() + 2 * MM;
    for (String inks : FIELDS) {
      out.append(inks).append(" k ").append(Numbers.rectangle(new Area(x, trim.top() + ABOVE, FIELD, FIELD))).append("re f\n");
      x += FIELD;
    }
  }
}
