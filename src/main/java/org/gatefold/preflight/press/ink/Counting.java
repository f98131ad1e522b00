package org.gatefold.preflight.press.ink;

import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.Ink;
import org.gatefold.preflight.press.page.InkFacts;
import org.gatefold.preflight.press.page.PageBoxes;

/** Counts the ink on a page's plates. */
public final class Counting {
  /** Pixels along a square of 15 mm². */
  private static final int WINDOW = 14;

  /** Side of a square of 15 mm², in points (GWG 2015, 4.22). */
  private static final double SIDE = Math.sqrt(15) * Box.MM;

  /** Pixels per point at which the square is a whole number of pixels: 92 per inch. */
  public static final double SCALE = WINDOW / SIDE;

  private final Plates plates;

  private Counting(Plates plates) {
    this.plates = plates;
  }

  /** Counts all there is to count; {@code bleed} is how far art has to go on beyond the cut, in points. */
  public static InkFacts count(Plates plates, PageBoxes boxes, double bleed) {
    return new Counting(plates).count(new Gaps(plates, boxes, bleed));
  }

  private InkFacts count(Gaps gaps) {
    int window = Math.max(1, (int) Math.round(SIDE * plates.scale()));
    int wide = Math.min(window, plates.width());
    int high = Math.min(window, plates.height());
    long[] columns = new long[plates.width()];
    long most = -1;
    int atX = 0;
    int atY = 0;
    for (int y = 0; y < plates.height(); y++) {
      for (int x = 0; x < plates.width(); x++) {
        columns[x] += plates.sum(x, y) - (y >= high ? plates.sum(x, y - high) : 0);
      }
      long sum = 0;
      for (int x = 0; x < plates.width() && y >= high - 1; x++) {
        sum += columns[x] - (x >= wide ? columns[x - wide] : 0);
        if (x >= wide - 1 && sum > most) {
          most = sum;
          atX = x - wide + 1;
          atY = y - high + 1;
        }
      }
    }
    double heaviest = most / 2.55 / ((double) wide * high);
    return new InkFacts(heaviest, plates.place(atX, atY, wide, high), mean(), gaps.find());
  }

  private Ink mean() {
    return plates.under(plates.area());
  }
}
