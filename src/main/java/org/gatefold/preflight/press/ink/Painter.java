package org.gatefold.preflight.press.ink;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import org.gatefold.preflight.press.page.Ink;
import org.jspecify.annotations.Nullable;

/** Paints shapes and pictures on {@link Plates}: Java2D says which pixels a shape covers, the inks are ours. */
public final class Painter {
  /** Work that one page may cost, in pixels: a thousand times all of an A4 page. */
  private static final long MOST_WORK = 1_000_000_000L;

  private final Plates plates;
  private final AffineTransform toPixels;
  private final BufferedImage cover;
  private final byte[] covered;
  private final Graphics2D pen;
  private long work;
  private boolean clipped;
  private @Nullable Veil veil;

  public Painter(Plates plates) {
    this.plates = plates;
    double s = plates.scale();
    this.toPixels = new AffineTransform(s, 0, 0, -s, -plates.area().left() * s, plates.area().top() * s);
    this.cover = new BufferedImage(plates.width(), plates.height(), BufferedImage.TYPE_BYTE_GRAY);
    this.covered = ((DataBufferByte) cover.getRaster().getDataBuffer()).getData();
    this.pen = cover.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    pen.setTransform(toPixels);
  }

  public Plates plates() {
    return plates;
  }

  /** Puts a soft mask before all that follows; null takes it away. */
  public void veil(@Nullable Veil mask) {
    veil = mask != null && mask.fits(covered.length) ? mask : null;
  }

  /** Whether the page costs more than any page should, so that what follows is not painted. */
  public boolean isExhausted() {
    return work > MOST_WORK;
  }

  /** Fills a shape; shape and clip are in points. */
  public void fill(Shape shape, @Nullable Area clip, Ink ink, Brush brush) {
    Rectangle pixels = cover(shape, clip);
    for (int plate = 0; plate < 4 && !pixels.isEmpty(); plate++) {
      byte[] target = plates.plate(plate);
      int level = Brush.level(ink, plate);
      boolean plain = brush.isPlain(level);
      for (int y = pixels.y; y < pixels.y + pixels.height; y++) {
        int row = y * plates.width();
        for (int at = row + pixels.x; at < row + pixels.x + pixels.width; at++) {
          if (plain && covered[at] == (byte) 255) {
            target[at] = (byte) level;
          } else if (covered[at] != 0) {
            brush.lay(target, at, level, covered[at] & 0xFF);
          }
        }
      }
    }
  }

  /** Fills a shape with what changes from place to place. */
  public void fill(Shape shape, @Nullable Area clip, Tone tone, Brush brush) {
    Rectangle pixels = cover(shape, clip);
    int[] levels = new int[5];
    for (int y = pixels.y; y < pixels.y + pixels.height; y++) {
      double py = plates.area().top() - (y + 0.5) / plates.scale();
      for (int x = pixels.x; x < pixels.x + pixels.width; x++) {
        int at = y * plates.width() + x;
        if (covered[at] != 0 && tone.at(plates.area().left() + (x + 0.5) / plates.scale(), py, levels)) {
          for (int plate = 0; plate < 4; plate++) {
            brush.lay(plates.plate(plate), at, levels[plate], (covered[at] & 0xFF) * levels[4] / 255);
          }
        }
      }
    }
  }

  /** Ink that changes from place to place. */
  @FunctionalInterface
  public interface Tone {
    /**
     * What lies at a place.
     *
     * @param levels to be filled: four inks and opacity, 0 to 255 each
     * @return whether there is anything
     */
    boolean at(double x, double y, int[] levels);
  }

  /** Draws the shape into {@link #covered}; gives the pixels that may be covered. */
  private Rectangle cover(Shape shape, @Nullable Area clip) {
    Rectangle2D bounds = toPixels.createTransformedShape(shape.getBounds2D()).getBounds2D();
    if (clip != null) {
      bounds = bounds.createIntersection(toPixels.createTransformedShape(clip.getBounds2D()).getBounds2D());
    }
    Rectangle2D sheet = new Rectangle(0, 0, plates.width(), plates.height());
    Rectangle2D inside = sheet.createIntersection(
        new Rectangle2D.Double(bounds.getX() - 1, bounds.getY() - 1, bounds.getWidth() + 2, bounds.getHeight() + 2));
    if (isExhausted() || !(inside.getWidth() > 0 && inside.getHeight() > 0)) {
      return new Rectangle();
    }
    Rectangle pixels = inside.getBounds().intersection(new Rectangle(0, 0, plates.width(), plates.height()));
    work += 100 + (long) pixels.width * pixels.height;
    for (int y = pixels.y; y < pixels.y + pixels.height; y++) {
      int row = y * plates.width();
      Arrays.fill(covered, row + pixels.x, row + pixels.x + pixels.width, (byte) 0);
    }
    boolean clips = clip != null && !clip.contains(shape.getBounds2D());
    if (clips || clipped) {
      pen.setClip(clips ? clip : null); // what is drawn beside the pixels is cleared before anybody looks
      clipped = clips;
    }
    pen.fill(shape);
    if (veil != null) {
      dim(veil, pixels);
    }
    return pixels;
  }

  private void dim(Veil mask, Rectangle pixels) {
    for (int y = pixels.y; y < pixels.y + pixels.height; y++) {
      int row = y * plates.width();
      for (int at = row + pixels.x; at < row + pixels.x + pixels.width; at++) {
        covered[at] = (byte) mask.dim(at, covered[at] & 0xFF);
      }
    }
  }
}
