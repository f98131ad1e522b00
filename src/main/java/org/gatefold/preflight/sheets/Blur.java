package org.gatefold.preflight.sheets;

/** Softens a gray picture: three means over a window, which together are close to a bell. */
final class Blur {
  private Blur() {}

  static byte[] of(byte[] gray, int width, int height, int radius) {
    byte[] soft = gray.clone();
    for (int i = 0; i < 3; i++) {
      soft = transposedRows(soft, width, height, radius / 2);
      soft = transposedRows(soft, height, width, radius / 2);
    }
    return soft;
  }

  /** Softens rows, and writes them as columns. */
  private static byte[] transposedRows(byte[] gray, int width, int height, int radius) {
    byte[] out = new byte[gray.length];
    for (int y = 0; y < height; y++) {
      int sum = 0;
      for (int x = -radius; x < width; x++) {
        sum += x + radius < width ? gray[y * width + x + radius] & 0xFF : 0;
        sum -= x - radius - 1 >= 0 ? gray[y * width + x - radius - 1] & 0xFF : 0;
        if (x >= 0) {
          out[x * height + y] = (byte) (sum / (2 * radius + 1));
        }
      }
    }
    return out;
  }
}
