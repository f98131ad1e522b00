package org.gatefold.render;

import java.awt.color.ICC_Profile;
import org.jspecify.annotations.Nullable;

/** Unpacks PNG of any kind to eight bits a sample. */
final class PngPixmap {
  private final PngReader png;
  private final byte[] rows;
  private final int stride;

  private PngPixmap(PngReader png) throws RefusedPicture {
    this.png = png;
    this.rows = PngPixels.of(png);
    this.stride = png.stride(png.width());
  }

  static Pixmap of(PngReader png) throws RefusedPicture {
    PngPixmap unpacked = new PngPixmap(png);
    int colours = unpacked.colours();
    ICC_Profile profile = colours == 3 ? EmbeddedProfile.of(png.profile()) : null;
    return Pixmap.of(png.width(), png.height(), unpacked.samples(colours), unpacked.alpha(), profile);
  }

  private int colours() {
    return switch (png.kind()) {
      case PngReader.RGB, PngReader.RGBA, PngReader.INDEXED -> 3;
      default -> 1;
    };
  }

  private byte[] samples(int colours) {
    byte[] samples = new byte[png.width() * png.height() * colours];
    int to = 0;
    for (int y = 0; y < png.height(); y++) {
      for (int x = 0; x < png.width(); x++) {
        for (int colour = 0; colour < colours; colour++) {
          samples[to++] = png.kind() == PngReader.INDEXED ? ofPalette(raw(x, y, 0), colour) : eight(raw(x, y, colour));
        }
      }
    }
    return samples;
  }

  /** Null where every pixel is opaque. */
  private byte @Nullable [] alpha() {
    byte[] alpha = new byte[png.width() * png.height()];
    boolean opaque = true;
    for (int i = 0; i < alpha.length; i++) {
      alpha[i] = alpha(i % png.width(), i / png.width());
      opaque &= alpha[i] == (byte) 0xFF;
    }
    return opaque ? null : alpha;
  }

  private byte alpha(int x, int y) {
    byte[] transparency = png.transparency();
    return switch (png.kind()) {
      case PngReader.GRAY_ALPHA, PngReader.RGBA -> eight(raw(x, y, png.samples() - 1));
      case PngReader.INDEXED -> {
        int index = raw(x, y, 0);
        yield index < transparency.length ? transparency[index] : (byte) 0xFF;
      }
      default -> transparency.length >= 2 * png.samples() && isKey(x, y) ? 0 : (byte) 0xFF;
    };
  }

  /** Whether a pixel has the one colour that is clear. */
  private boolean isKey(int x, int y) {
    byte[] key = png.transparency();
    for (int i = 0; i < png.samples(); i++) {
      if (raw(x, y, i) != ((key[2 * i] & 0xFF) << 8 | (key[2 * i + 1] & 0xFF))) {
        return false;
      }
    }
    return true;
  }

  private byte ofPalette(int index, int colour) {
    int at = 3 * index + colour;
    return at < png.palette().length ? png.palette()[at] : 0;
  }

  /** A sample as the file has it, of any number of bits. */
  private int raw(int x, int y, int sample) {
    int bits = png.bits();
    int bit = (x * png.samples() + sample) * bits;
    int at = y * stride + bit / 8;
    if (bits == 16) {
      return (rows[at] & 0xFF) << 8 | (rows[at + 1] & 0xFF);
    }
    return (rows[at] & 0xFF) >> (8 - bits - bit % 8) & ((1 << bits) - 1);
  }

  private byte eight(int raw) {
    return (byte) (png.bits() == 16 ? raw >> 8 : raw * 255 / ((1 << png.bits()) - 1));
  }
}
