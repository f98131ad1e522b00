package org.gatefold.preflight.press.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.gatefold.preflight.press.page.Ink;

/**
 * A picture made small: about as many pixels as the plates have below it, each the mean of those it stands for.
 *
 * @param levels inks of one pixel after the other, four bytes each; of a mask, one byte each
 */
@SuppressWarnings("ArrayRecordComponent") // many pixels, never compared
record Samples(int width, int height, byte[] levels) {
  /** Pictures with more pixels than a sheet of A2 at 600 ppi are not opened. */
  private static final long MOST_PIXELS = 150_000_000;

  /** Whether a picture can be opened at all. */
  static boolean fits(PDImage image) {
    long pixels = (long) image.getWidth() * image.getHeight();
    return image.getWidth() > 0 && image.getHeight() > 0 && pixels <= MOST_PIXELS && !image.isEmpty();
  }

  /** Reads the inks of a picture; {@code step} of its pixels become one in each direction. */
  static Samples inks(PDImage image, int step, Colours colours) throws IOException {
    PDColorSpace space = image.getColorSpace();
    int components = space.getNumberOfComponents();
    float[] decode = decode(image, space);
    if (components == 1) {
      return single(image, step, Table.of(space, colours, decode, image.getBitsPerComponent()));
    }
    return new Reader(image, step, components).read((sums, count, pixel) -> {
      float[] c = new float[components];
      for (int i = 0; i < components; i++) {
        float part = sums[i] / (255f * count);
        c[i] = decode[2 * i] + part * (decode[2 * i + 1] - decode[2 * i]);
      }
      return colours.ink(space, c);
    });
  }

  /** Pictures of one component: the mean of inks, because that of indices means nothing. */
  private static Samples single(PDImage image, int step, Table table) throws IOException {
    return new Reader(image, step, 1, table).read((sums, count, pixel) -> new Ink(
        sums[0] / (255f * count), sums[1] / (255f * count), sums[2] / (255f * count), sums[3] / (255f * count)));
  }

  /** Reads a mask: how much of the paint goes through. */
  static Samples mask(PDImage image, int step, boolean inverted) throws IOException {
    int width = (image.getWidth() + step - 1) / step;
    int height = (image.getHeight() + step - 1) / step;
    byte[] levels = new byte[width * height];
    float[] decode = image.getDecode() == null || image.getDecode().size() < 2
        ? new float[] {0, 1} : image.getDecode().toFloatArray();
    boolean flip = decode[0] > decode[1] ^ inverted;
    new Reader(image, step, 1).read((sums, count, pixel) -> {
      int level = Math.round(sums[0] / (float) count);
      levels[pixel] = (byte) (flip ? 255 - level : level);
      return Ink.NONE;
    });
    return new Samples(width, height, levels);
  }

  private static float[] decode(PDImage image, PDColorSpace space) {
    float[] usual = space.getDefaultDecode(image.getBitsPerComponent());
    return image.getDecode() != null && image.getDecode().size() >= usual.length
        ? image.getDecode().toFloatArray() : usual;
  }

  /** Inks of each value that a picture of one component can have. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Table(byte[][] inks) {
    static Table of(PDColorSpace space, Colours colours, float[] decode, int bits) throws IOException {
      int values = 1 << Math.min(bits, 8);
      byte[][] inks = new byte[4][values];
      for (int i = 0; i < values; i++) {
        float part = i / (values - 1f);
        float c = decode[0] + part * (decode[1] - decode[0]);
        Ink ink = colours.ink(space, new float[] {space instanceof PDIndexed ? Math.round(c) : c});
        for (int plate = 0; plate < 4; plate++) {
          inks[plate][i] = (byte) Math.round(ink.plate(plate) * 255);
        }
      }
      return new Table(inks);
    }
  }

  /** Makes a small pixel of sums over many. */
  private interface Mixer {
    Ink mix(long[] sums, int count, int pixel) throws IOException;
  }

  /** Reads rows of samples and adds them up. */
  private static final class Reader {
    private final PDImage image;
    private final int step;
    private final int components;
    private final @org.jspecify.annotations.Nullable Table table;
    private final int bits;
    private final int width;

    Reader(PDImage image, int step, int components) {
      this(image, step, components, null);
    }

    Reader(PDImage image, int step, int components, @org.jspecify.annotations.Nullable Table table) {
      this.image = image;
      this.step = step;
      this.components = components;
      this.table = table;
      this.bits = image.isStencil() ? 1 : Math.clamp(image.getBitsPerComponent(), 1, 16);
      this.width = (image.getWidth() + step - 1) / step;
    }

    Samples read(Mixer mixer) throws IOException {
      int height = (image.getHeight() + step - 1) / step;
      byte[] levels = new byte[width * height * 4];
      int channels = table == null ? components : 4;
      long[][] sums = new long[width][channels];
      int[] counts = new int[width];
      byte[] row = new byte[(int) (((long) image.getWidth() * components * bits + 7) / 8)];
      try (InputStream in = image.createInputStream()) {
        for (int y = 0; y < image.getHeight(); y++) {
          if (in.readNBytes(row, 0, row.length) < row.length) {
            break;
          }
          add(row, sums, counts);
          if (y % step == step - 1 || y == image.getHeight() - 1) {
            finish(mixer, sums, counts, levels, y / step);
          }
        }
      }
      return new Samples(width, height, levels);
    }

    private void add(byte[] row, long[][] sums, int[] counts) {
      int sample = 0;
      for (int x = 0; x < image.getWidth(); x++) {
        long[] sum = sums[x / step];
        counts[x / step]++;
        for (int i = 0; i < components; i++, sample++) {
          int value = value(row, sample);
          if (table == null) {
            sum[i] += bits >= 8 ? value : value * 255L / ((1 << bits) - 1);
          } else {
            for (int plate = 0; plate < 4; plate++) {
              sum[plate] += table.inks[plate][value] & 0xFF;
            }
          }
        }
      }
    }

    private int value(byte[] row, int sample) {
      if (bits == 8 || bits == 16) {
        return row[sample * (bits / 8)] & 0xFF;
      }
      int at = sample * bits;
      int word = (row[at / 8] & 0xFF) << 8 | (at / 8 + 1 < row.length ? row[at / 8 + 1] & 0xFF : 0);
      return Math.min((word >> (16 - at % 8 - bits)) & ((1 << bits) - 1), 255);
    }

    private void finish(Mixer mixer, long[][] sums, int[] counts, byte[] levels, int y) throws IOException {
      for (int x = 0; x < width; x++) {
        int pixel = y * width + x;
        Ink ink = mixer.mix(sums[x], Math.max(1, counts[x]), pixel);
        for (int plate = 0; plate < 4; plate++) {
          levels[pixel * 4 + plate] = (byte) Math.round(ink.plate(plate) * 255);
        }
        java.util.Arrays.fill(sums[x], 0);
        counts[x] = 0;
      }
    }
  }
}
