package org.gatefold.render;

import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.paged.Ink;
import org.jspecify.annotations.Nullable;

/** Shades of gray that are as light as the colours were, so that contrast stays what it was. */
record GrayInks() implements Conversion {
  @Override
  public @Nullable Tone tone(Ink ink) {
    return switch (ink) {
      case Ink.Rgb mixed -> drawn(mixed);
      case Ink.Cmyk process -> null;
    };
  }

  @Override
  public @Nullable Tone stop(Ink ink) {
    return tone(ink);
  }

  @Override
  public Tone.Gray drawn(Ink.Rgb ink) {
    boolean gray = ink.red() == ink.green() && ink.green() == ink.blue();
    return new Tone.Gray(gray ? ink.red() : Srgb.encoded(Srgb.luminance(ink)));
  }

  @Override
  public Snapshot.Bytes image(Pixmap pixels) {
    return pixels.gray() ? pixels.object(COSName.DEVICEGRAY, 1, pixels.samples()) : mixed(pixels);
  }

  private static Snapshot.Bytes mixed(Pixmap pixels) {
    double[] light = new double[256];
    for (int i = 0; i < light.length; i++) {
      light[i] = Srgb.linear(i / 255.0);
    }
    byte[] rgb = pixels.samples();
    byte[] gray = new byte[rgb.length / 3];
    for (int i = 0; i < gray.length; i++) {
      double luminance = 0.2126 * light[rgb[3 * i] & 0xFF] + 0.7152 * light[rgb[3 * i + 1] & 0xFF]
          + 0.0722 * light[rgb[3 * i + 2] & 0xFF];
      gray[i] = (byte) Math.round(255 * Srgb.encoded(luminance));
    }
    return pixels.object(COSName.DEVICEGRAY, 1, gray);
  }

  @Override
  public boolean keepsProcessColours() {
    return false;
  }

  @Override
  public COSName space() {
    return COSName.DEVICEGRAY;
  }

  @Override
  public boolean overprints(Ink ink) {
    return false;
  }

  @Override
  public Ink initial() {
    return ScreenInks.BLACK;
  }
}
