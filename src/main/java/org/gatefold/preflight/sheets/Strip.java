package org.gatefold.preflight.sheets;

import java.awt.image.BufferedImage;

/**
 * An upright piece of paper that stands on a table, seen from above as a line.
 *
 * @param x1 left end as its face is read, in mm; the viewer looks along z from the negative side
 * @param face what can be seen from where {@code x1} is on the left
 * @param back what can be seen from behind; its left edge is at {@code x2}
 * @param height in mm
 * @param left how far the fold at {@code x1} darkens the face, from 0 (none) to 1
 */
record Strip(
    double x1, double z1, double x2, double z2, double height, BufferedImage face, BufferedImage back, double left,
    double right) {
  double width() {
    return Math.hypot(x2 - x1, z2 - z1);
  }

  Strip moved(double x, double z) {
    return new Strip(x1 + x, z1 + z, x2 + x, z2 + z, height, face, back, left, right);
  }
}
