package org.gatefold.preflight.press.ink;

import org.gatefold.preflight.press.page.Ink;
import org.gatefold.preflight.press.page.Mark;

/**
 * How ink is laid on.
 *
 * @param alpha 0 to 1, those of the groups around it included
 * @param spare whether plates without ink are left alone (overprint)
 * @param multiply whether ink adds to ink (Multiply, Darken and the like)
 */
public record Brush(double alpha, boolean spare, boolean multiply) {
  public static Brush of(Mark mark, double groupAlpha, boolean multiply) {
    return new Brush(Math.clamp(mark.alpha() * groupAlpha, 0, 1), mark.sparesEmptyPlates(), multiply);
  }

  /** Whether ink of this level simply takes the place of what was there. */
  boolean isPlain(int level) {
    return alpha == 1 && !multiply && !(spare && level == 0);
  }

  /** Lays ink on one pixel; {@code cover} is how much of it the shape covers, 0 to 255. */
  void lay(byte[] plate, int at, int value, int cover) {
    if (spare && value == 0) {
      return;
    }
    int below = plate[at] & 0xFF;
    int full = multiply ? below + value - below * value / 255 : value;
    double part = cover / 255.0 * alpha;
    plate[at] = (byte) Math.round(below + (full - below) * part);
  }

  /** A plate's ink as a number for {@link #lay}. */
  static int level(Ink ink, int plate) {
    return Math.round(ink.plate(plate) * 255);
  }
}
