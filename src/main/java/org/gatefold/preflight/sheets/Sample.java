package org.gatefold.preflight.sheets;

import java.awt.image.BufferedImage;

/** Looks up a colour between the pixels of a picture. */
final class Sample {
  private Sample() {}

  /**
   * The colour of a point.
   *
   * @param across from 0 at the left to 1
   * @param down from 0 at the top to 1
   */
  static int of(BufferedImage picture, double across, double down) {
    double x = Math.clamp(across * picture.getWidth() - 0.5, 0, picture.getWidth() - 1.001);
    double y = Math.clamp(down * picture.getHeight() - 0.5, 0, picture.getHeight() - 1.001);
    int column = (int) x;
    int row = (int) y;
    int[] pixels = Raster.values(picture);
    int at = row * picture.getWidth() + column;
    int next = Math.min(at + 1, pixels.length - 1);
    int below = Math.min(at + picture.getWidth(), pixels.length - 1);
    int across2 = Math.min(below + 1, pixels.length - 1);
    int upper = mix(pixels[at], pixels[next], x - column);
    int lower = mix(pixels[below], pixels[across2], x - column);
    return mix(upper, lower, y - row);
  }

  private static int mix(int a, int b, double share) {
    int part = (int) (share * 256);
    int redBlue = ((a & 0xFF00FF) * (256 - part) + (b & 0xFF00FF) * part) >>> 8 & 0xFF00FF;
    int green = ((a & 0xFF00) * (256 - part) + (b & 0xFF00) * part) >>> 8 & 0xFF00;
    return redBlue | green;
  }
}
