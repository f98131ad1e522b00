package org.gatefold.render;

import java.util.zip.Deflater;

/** Compresses rows of samples as PNG does: each row as differences to the left or to the row above. */
final class RowDeflater {
  private static final int SUB = 1;
  private static final int UP = 2;

  private RowDeflater() {}

  /** @param pixel bytes from a sample to the same sample of the next pixel */
  static byte[] deflate(byte[] rows, int stride, int pixel) {
    int height = rows.length / stride;
    byte[] filtered = new byte[height * (stride + 1)];
    for (int y = 0; y < height; y++) {
      int filter = cost(rows, y, stride, pixel, SUB) <= cost(rows, y, stride, pixel, UP) ? SUB : UP;
      int to = y * (stride + 1);
      filtered[to] = (byte) filter;
      for (int x = 0; x < stride; x++) {
        filtered[to + 1 + x] = difference(rows, y, x, stride, pixel, filter);
      }
    }
    return Deflated.of(filtered, Deflater.BEST_COMPRESSION);
  }

  private static long cost(byte[] rows, int y, int stride, int pixel, int filter) {
    long cost = 0;
    for (int x = 0; x < stride; x++) {
      cost += Math.abs(difference(rows, y, x, stride, pixel, filter));
    }
    return cost;
  }

  private static byte difference(byte[] rows, int y, int x, int stride, int pixel, int filter) {
    int at = y * stride + x;
    int left = x < pixel ? 0 : rows[at - pixel];
    int above = y == 0 ? 0 : rows[at - stride];
    return (byte) (rows[at] - (filter == SUB ? left : above));
  }
}
