package org.gatefold.render;

import java.util.List;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Turns PNG into an image XObject. Pixels without an alpha channel stay compressed as they are; an alpha channel
 * becomes a soft mask. Profiles, comments and times in the file are left behind.
 */
final class PngPicture {
  private final PngReader png;

  private PngPicture(PngReader png) {
    this.png = png;
  }

  static Prepared of(byte[] bytes, String key) throws RefusedPicture {
    PngReader png = new PngReader(bytes);
    return new PngPicture(png).prepare(key);
  }

  private Prepared prepare(String key) throws RefusedPicture {
    byte[] rows = PngPixels.of(png);
    boolean channel = png.kind() == PngReader.GRAY_ALPHA || png.kind() == PngReader.RGBA;
    byte[] alpha = channel ? channel(rows, png.samples() - 1) : paletteAlpha(rows);
    boolean masked = !opaque(alpha);
    ImageObject image = channel ? eightBit() : new ImageObject(png.width(), png.height(), png.bits());
    image.put(COSName.COLORSPACE, colourSpace());
    if (masked) {
      image.put(COSName.SMASK, mask(alpha));
    }
    boolean keyed = !channel && png.kind() != PngReader.INDEXED && png.transparency().length >= 2 * png.samples();
    if (keyed) {
      image.put(COSName.MASK, colourKey());
    }
    image.predicted(colours());
    return new Prepared.Ready(key, image.with(data(rows, channel)), masked || keyed,
        new Prepared.Size(png.width(), png.height(), png.bits() == 1), List.of());
  }

  private byte[] data(byte[] rows, boolean channel) {
    if (channel) {
      return RowDeflater.deflate(colour(rows), png.width() * colours(), colours());
    }
    int pixel = Math.max(1, png.samples() * png.bits() / 8);
    return png.interlaced() ? RowDeflater.deflate(rows, png.stride(png.width()), pixel) : png.compressed();
  }

  private ImageObject eightBit() {
    return new ImageObject(png.width(), png.height(), 8);
  }

  private int colours() {
    return png.kind() == PngReader.RGB || png.kind() == PngReader.RGBA ? 3 : 1;
  }

  private Snapshot colourSpace() {
    if (png.kind() != PngReader.INDEXED) {
      return new Snapshot.Leaf(colours() == 3 ? COSName.DEVICERGB : COSName.DEVICEGRAY);
    }
    return new Snapshot.Items(List.of(
        new Snapshot.Leaf(COSName.INDEXED),
        new Snapshot.Leaf(COSName.DEVICERGB),
        new Snapshot.Leaf(COSInteger.get(Math.min(256, png.palette().length / 3) - 1)),
        new Snapshot.Leaf(new COSString(png.palette()))));
  }

  /** The one colour that is clear. */
  private Snapshot colourKey() {
    int[] range = new int[2 * png.samples()];
    for (int i = 0; i < png.samples(); i++) {
      int value = (png.transparency()[2 * i] & 0xFF) << 8 | (png.transparency()[2 * i + 1] & 0xFF);
      range[2 * i] = value;
      range[2 * i + 1] = value;
    }
    return ImageObject.numbers(range);
  }

  private Snapshot mask(byte[] alpha) {
    return eightBit().put(COSName.COLORSPACE, COSName.DEVICEGRAY).predicted(1)
        .with(RowDeflater.deflate(alpha, png.width(), 1));
  }

  /** One sample of every pixel, cut to eight bits. */
  private byte[] channel(byte[] rows, int sample) {
    int size = png.bits() / 8;
    byte[] values = new byte[png.width() * png.height()];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows[(i * png.samples() + sample) * size];
    }
    return values;
  }

  /** All samples but the last, cut to eight bits. */
  private byte[] colour(byte[] rows) {
    int size = png.bits() / 8;
    int colours = colours();
    byte[] values = new byte[png.width() * png.height() * colours];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows[(i / colours * png.samples() + i % colours) * size];
    }
    return values;
  }

  private byte[] paletteAlpha(byte[] rows) {
    if (png.kind() != PngReader.INDEXED || png.transparency().length == 0) {
      return new byte[0];
    }
    byte[] alpha = new byte[png.width() * png.height()];
    int stride = png.stride(png.width());
    for (int y = 0; y < png.height(); y++) {
      for (int x = 0; x < png.width(); x++) {
        int bit = x * png.bits();
        int index = (rows[y * stride + bit / 8] >> (8 - png.bits() - bit % 8)) & ((1 << png.bits()) - 1);
        alpha[y * png.width() + x] = index < png.transparency().length ? png.transparency()[index] : (byte) 0xFF;
      }
    }
    return alpha;
  }

  private static boolean opaque(byte[] alpha) {
    for (byte value : alpha) {
      if (value != (byte) 0xFF) {
        return false;
      }
    }
    return true;
  }
}
