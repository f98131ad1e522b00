package org.gatefold.preflight.press.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gatefold.preflight.press.ink.Painter;
import org.gatefold.preflight.press.page.Ink;
import org.jspecify.annotations.Nullable;

/** A placed picture as ink. */
final class PictureTone implements Painter.Tone {
  private final AffineTransform toUnit;
  private final @Nullable Samples inks;
  private final @Nullable Samples mask;
  private final Ink paint;
  private final Point2D.Double point = new Point2D.Double();

  private PictureTone(AffineTransform toUnit, @Nullable Samples inks, @Nullable Samples mask, Ink paint) {
    this.toUnit = toUnit;
    this.inks = inks;
    this.mask = mask;
    this.paint = paint;
  }

  /**
   * Opens a picture.
   *
   * @param placing from the unit square to points
   * @param scale pixels per point that are wanted
   * @param paint of a stencil
   */
  static PictureTone of(PDImage image, AffineTransform placing, double scale, Ink paint, Colours colours)
      throws IOException, NoninvertibleTransformException {
    AffineTransform toUnit = placing.createInverse();
    if (image.isStencil()) {
      return new PictureTone(toUnit, null, Samples.mask(image, step(image, placing, scale), true), paint);
    }
    Samples inks = Samples.inks(image, step(image, placing, scale), colours);
    return new PictureTone(toUnit, inks, mask(image, placing, scale), paint);
  }

  private static @Nullable Samples mask(PDImage image, AffineTransform placing, double scale) throws IOException {
    if (!(image instanceof PDImageXObject object)) {
      return null;
    }
    PDImageXObject soft = object.getSoftMask();
    PDImageXObject hard = soft == null ? object.getMask() : null;
    PDImageXObject mask = soft == null ? hard : soft;
    return mask == null || !Samples.fits(mask)
        ? null : Samples.mask(mask, step(mask, placing, scale), soft == null);
  }

  /** How many pixels become one, so that a pixel is about as large as one of the plates. */
  private static int step(PDImage image, AffineTransform placing, double scale) {
    double wide = Math.hypot(placing.getScaleX(), placing.getShearY()) * scale;
    double high = Math.hypot(placing.getShearX(), placing.getScaleY()) * scale;
    double step = Math.min(image.getWidth() / Math.max(1, wide), image.getHeight() / Math.max(1, high));
    return Math.clamp((long) step, 1, Math.max(1, Math.min(image.getWidth(), image.getHeight())));
  }

  /** Whether it is nearly all light or dark, as a QR code is. */
  boolean hasTwoTones() {
    if (inks == null) {
      return true;
    }
    int clear = 0;
    for (int i = 3; i < inks.levels().length; i += 4) {
      int sum = (inks.levels()[i] & 0xFF) + (inks.levels()[i - 1] & 0xFF) + (inks.levels()[i - 2] & 0xFF)
          + (inks.levels()[i - 3] & 0xFF);
      clear += sum < 50 || sum > 150 ? 1 : 0;
    }
    return clear * 10L >= inks.levels().length / 4 * 6L;
  }

  @Override
  public boolean at(double x, double y, int[] levels) {
    point.setLocation(x, y);
    toUnit.transform(point, point);
    if (!(point.x >= 0 && point.x < 1 && point.y > 0 && point.y <= 1)) {
      return false;
    }
    for (int plate = 0; plate < 4; plate++) {
      levels[plate] = inks == null ? Math.round(paint.plate(plate) * 255) : level(inks, 4, plate);
    }
    levels[4] = mask == null ? 255 : level(mask, 1, 0);
    return levels[4] > 0;
  }

  private int level(Samples samples, int channels, int channel) {
    int column = Math.min(samples.width() - 1, (int) (point.x * samples.width()));
    int row = Math.min(samples.height() - 1, (int) ((1 - point.y) * samples.height()));
    return samples.levels()[(row * samples.width() + column) * channels + channel] & 0xFF;
  }
}
