package org.gatefold.render;

/** Undoes what PNG does to rows of pixels: filters (PNG 1.2, chapter 6) and interlacing (2.6). */
final class PngPixels {
  private static final int[][] ADAM7 = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private PngPixels() {}

  /** Rows without filters, one after the other. */
  static byte[] of(PngReader png) throws RefusedPicture {
    return png.interlaced() ? deinterlaced(png) : plain(png);
  }

  /** Length of the rows with their filters, as the file has them. */
  static int filteredLength(PngReader png) throws RefusedPicture {
    long length = 0;
    if (png.interlaced()) {
      for (int[] pass : ADAM7) {
        int width = count(png.width(), pass[0], pass[2]);
        length += width == 0 ? 0 : (long) count(png.height(), pass[1], pass[3]) * (png.stride(width) + 1);
      }
    } else {
      length = (long) png.height() * (png.stride(png.width()) + 1);
    }
    PngReader.require(length < Integer.MAX_VALUE - 8, "it has too many pixels");
    return (int) length;
  }

  private static byte[] plain(PngReader png) throws RefusedPicture {
    byte[] filtered = png.filtered(filteredLength(png));
    int stride = png.stride(png.width());
    byte[] rows = new byte[png.height() * stride];
    unfilter(filtered, 0, rows, stride, png.height(), pixelBytes(png));
    return rows;
  }

  private static byte[] deinterlaced(PngReader png) throws RefusedPicture {
    byte[] filtered = png.filtered(filteredLength(png));
    int stride = png.stride(png.width());
    byte[] rows = new byte[png.height() * stride];
    int at = 0;
    for (int[] pass : ADAM7) {
      int width = count(png.width(), pass[0], pass[2]);
      int height = width == 0 ? 0 : count(png.height(), pass[1], pass[3]);
      int passStride = png.stride(width);
      byte[] passRows = new byte[height * passStride];
      unfilter(filtered, at, passRows, passStride, height, pixelBytes(png));
      spread(passRows, passStride, rows, stride, pass, png);
      at += height * (passStride + 1);
    }
    return rows;
  }

  /** Puts a pass's pixels where they belong, bit by bit where they are smaller than a byte. */
  private static void spread(byte[] from, int fromStride, byte[] to, int toStride, int[] pass, PngReader png) {
    int bits = png.samples() * png.bits();
    int unit = Math.min(bits, 8);
    int mask = (1 << unit) - 1;
    int height = fromStride == 0 ? 0 : from.length / fromStride;
    int width = count(png.width(), pass[0], pass[2]);
    for (int y = 0; y < height; y++) {
      long row = 8L * toStride * (pass[1] + y * pass[3]);
      for (int x = 0; x < width; x++) {
        for (int bit = 0; bit < bits; bit += unit) {
          int value = get(from, 8L * fromStride * y + (long) x * bits + bit, unit, mask);
          long at = row + (long) (pass[0] + x * pass[2]) * bits + bit;
          to[(int) (at >> 3)] |= (byte) (value << (8 - unit - (int) (at & 7)));
        }
      }
    }
  }

  private static int get(byte[] bytes, long at, int unit, int mask) {
    return (bytes[(int) (at >> 3)] >> (8 - unit - (int) (at & 7))) & mask;
  }

  private static int count(int size, int from, int step) {
    return Math.max(0, (size - from + step - 1) / step);
  }

  private static int pixelBytes(PngReader png) {
    return Math.max(1, png.samples() * png.bits() / 8);
  }

  private static void unfilter(byte[] filtered, int start, byte[] rows, int stride, int height, int pixel)
      throws RefusedPicture {
    int from = start;
    for (int y = 0; y < height; y++) {
      int filter = filtered[from++];
      PngReader.require(filter >= 0 && filter <= 4, "its pixels are damaged");
      int row = y * stride;
      for (int x = 0; x < stride; x++) {
        int left = x < pixel ? 0 : rows[row + x - pixel] & 0xFF;
        int above = y == 0 ? 0 : rows[row + x - stride] & 0xFF;
        int corner = x < pixel || y == 0 ? 0 : rows[row + x - stride - pixel] & 0xFF;
        rows[row + x] = (byte) (filtered[from++] + prediction(filter, left, above, corner));
      }
    }
  }

  private static int prediction(int filter, int left, int above, int corner) {
    return switch (filter) {
      case 1 -> left;
      case 2 -> above;
      case 3 -> (left + above) / 2;
      case 4 -> paeth(left, above, corner);
      default -> 0;
    };
  }

  private static int paeth(int left, int above, int corner) {
    int toLeft = Math.abs(above - corner);
    int toAbove = Math.abs(left - corner);
    int toCorner = Math.abs(left + above - 2 * corner);
    return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
  }
}
