package org.gatefold.render;

import java.awt.color.ICC_Profile;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A picture's pixels, eight bits a sample, ready to be given other colours. Nobody writes to its arrays. */
final class Pixmap {
  private final int width;
  private final int height;
  private final byte[] samples;
  private final byte @Nullable [] alpha;
  private final @Nullable ICC_Profile profile;

  private Pixmap(int width, int height, byte[] samples, byte @Nullable [] alpha, @Nullable ICC_Profile profile) {
    this.width = width;
    this.height = height;
    this.samples = samples;
    this.alpha = alpha;
    this.profile = profile;
  }

  /**
   * Colour or gray.
   *
   * @param samples one or three a pixel; three that are equal everywhere become one
   * @param alpha one a pixel; null where nothing is clear
   * @param profile what the three mean; null for sRGB
   */
  static Pixmap of(int width, int height, byte[] samples, byte @Nullable [] alpha, @Nullable ICC_Profile profile) {
    boolean mixed = samples.length == 3 * width * height;
    return mixed && isGray(samples)
        ? new Pixmap(width, height, thirds(samples), alpha, null)
        : new Pixmap(width, height, samples, alpha, mixed ? profile : null);
  }

  boolean gray() {
    return samples.length == width * height;
  }

  /** Row by row, one (gray) or three (colour) a pixel. */
  byte[] samples() {
    return samples;
  }

  @Nullable ICC_Profile profile() {
    return profile;
  }

  /** An image of this size and transparency with other samples. */
  Snapshot.Bytes object(COSName space, int colours, byte[] other) {
    ImageObject image = new ImageObject(width, height, 8).put(COSName.COLORSPACE, space);
    if (alpha != null) {
      image.put(COSName.SMASK, new ImageObject(width, height, 8).put(COSName.COLORSPACE, COSName.DEVICEGRAY)
          .predicted(1).with(RowDeflater.deflate(alpha, width, 1)));
    }
    return image.predicted(colours).with(RowDeflater.deflate(other, width * colours, colours));
  }

  boolean masked() {
    return alpha != null;
  }

  private static boolean isGray(byte[] rgb) {
    for (int i = 0; i < rgb.length; i += 3) {
      if (rgb[i] != rgb[i + 1] || rgb[i] != rgb[i + 2]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] thirds(byte[] rgb) {
    byte[] gray = new byte[rgb.length / 3];
    for (int i = 0; i < gray.length; i++) {
      gray[i] = rgb[3 * i];
    }
    return gray;
  }
}
