package org.gatefold.preflight.sheets;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;

/**
 * Draws strips of paper that stand on a light table. The viewer is in front of them and looks straight ahead from above their
 * upper edges, so that what is upright stays upright and only distances shrink.
 */
final class Scene {
  /** Pixels are drawn so many times finer in both directions and then put together. */
  private static final int FINE = 2;

  /** Millimetres. */
  private static final double DISTANCE = 760;
  private static final double EYE = 330;
  private static final double EDGE = 0.35;

  /** Where light comes from: the left, the front. */
  private static final double LIGHT_X = -0.55;
  private static final double LIGHT_Z = -0.83;

  private final BufferedImage image;
  private final int[] pixels;
  private final float[] depth;
  private final int width;
  private final int height;
  private final double scale;

  /** @param scale pixels for a millimetre on the table's middle line */
  Scene(int width, int height, double scale) {
    this.width = width * FINE;
    this.height = height * FINE;
    this.scale = scale * FINE;
    this.image = new BufferedImage(this.width, this.height, BufferedImage.TYPE_INT_RGB);
    this.pixels = Raster.values(image);
    this.depth = new float[pixels.length];
    Arrays.fill(depth, Float.MAX_VALUE);
    for (int y = 0; y < this.height; y++) {
      int gray = 246 - 14 * y / this.height;
      Arrays.fill(pixels, y * this.width, (y + 1) * this.width, (gray << 16) | ((gray + 1) << 8) | (gray + 2));
    }
  }

  private double screenX(double x, double z) {
    return width / 2.0 + x * scale * DISTANCE / (DISTANCE + z);
  }

  /** The table's middle line is at seven eighths of the picture. */
  private double screenY(double up, double z) {
    return height * 0.84 + (EYE - up) * scale * DISTANCE / (DISTANCE + z) - EYE * scale;
  }

  void shadows(List<Strip> strips) {
    BufferedImage cast = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = cast.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    for (Strip strip : strips) {
      double reach = strip.height() * 0.16;
      for (int layer = 4; layer >= 1; layer--) {
        graphics.setColor(new Color(255, 255, 255, 34));
        double far = reach * layer / 4;
        graphics.fill(floor(strip, far));
      }
    }
    graphics.dispose();
    byte[] soft = Blur.of(((DataBufferByte) cast.getRaster().getDataBuffer()).getData(), width, height,
        (int) (5 * scale));
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = dimmed(pixels[i], 1 - 0.42 * (soft[i] & 0xFF) / 255);
    }
  }

  /** The shadow on the table, to the back and to the right. */
  private Path2D floor(Strip strip, double far) {
    double[][] corners = {{strip.x1(), strip.z1()}, {strip.x2(), strip.z2()}, {strip.x2() + far, strip.z2() + far * 0.9},
        {strip.x1() + far, strip.z1() + far * 0.9}};
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners.length; i++) {
      double x = screenX(corners[i][0], corners[i][1]);
      double y = screenY(0, corners[i][1]);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }

  void draw(Strip strip) {
    double left = screenX(strip.x1(), strip.z1());
    double right = screenX(strip.x2(), strip.z2());
    boolean face = left < right;
    BufferedImage picture = face ? strip.face() : strip.back();
    double light = light(strip, face);
    int from = (int) Math.max(0, Math.floor(Math.min(left, right)));
    int to = (int) Math.min(width - 1, Math.ceil(Math.max(left, right)));
    for (int x = from; x <= to; x++) {
      double along = along(strip, x + 0.5);
      if (along >= 0 && along <= 1) {
        column(strip, x, along, face ? along : 1 - along, picture, light * folds(strip, along, face));
      }
    }
  }

  /** Where on a strip a column of the picture is, from 0 at its first end to 1. */
  private double along(Strip strip, double column) {
    double ray = (column - width / 2.0) / (scale * DISTANCE);
    double over = strip.x1() - ray * (DISTANCE + strip.z1());
    double slope = ray * (strip.z2() - strip.z1()) - (strip.x2() - strip.x1());
    return slope == 0 ? -1 : over / slope;
  }

  private void column(Strip strip, int x, double along, double across, BufferedImage picture, double light) {
    double z = strip.z1() + along * (strip.z2() - strip.z1());
    double top = screenY(strip.height(), z);
    double bottom = screenY(0, z);
    double edge = EDGE / strip.width();
    boolean margin = across < edge || across > 1 - edge;
    for (int y = (int) Math.max(0, Math.round(top)); y < Math.min(height, Math.round(bottom)); y++) {
      int at = y * width + x;
      if (z < depth[at]) {
        double down = (y + 0.5 - top) / (bottom - top);
        depth[at] = (float) z;
        boolean rim = margin || down < EDGE / strip.height() || down > 1 - EDGE / strip.height();
        pixels[at] = dimmed(Sample.of(picture, across, down), rim ? light * 0.88 : light);
      }
    }
  }

  private static double light(Strip strip, boolean face) {
    double normalX = -(strip.z2() - strip.z1()) / strip.width();
    double normalZ = (strip.x2() - strip.x1()) / strip.width();
    double towards = (face ? -1 : 1) * (normalX * -LIGHT_X + normalZ * -LIGHT_Z) * -1;
    return 0.85 + 0.15 * Math.max(0, Math.min(1, towards));
  }

  /** Inside a fold it is a little darker. */
  private static double folds(Strip strip, double along, boolean face) {
    double reach = 13;
    double left = strip.left() * Math.exp(-along * strip.width() / reach);
    double right = strip.right() * Math.exp(-(1 - along) * strip.width() / reach);
    return 1 - (face ? 0.17 : 0.05) * (left + right);
  }

  private static int dimmed(int colour, double light) {
    int red = (int) Math.min(255, (colour >> 16 & 0xFF) * light);
    int green = (int) Math.min(255, (colour >> 8 & 0xFF) * light);
    int blue = (int) Math.min(255, (colour & 0xFF) * light);
    return red << 16 | green << 8 | blue;
  }

  /** The finished picture. */
  BufferedImage finish() {
    BufferedImage small = new BufferedImage(width / FINE, height / FINE, BufferedImage.TYPE_INT_RGB);
    int[] out = Raster.values(small);
    for (int y = 0; y < small.getHeight(); y++) {
      for (int x = 0; x < small.getWidth(); x++) {
        int a = pixels[2 * y * width + 2 * x];
        int b = pixels[2 * y * width + 2 * x + 1];
        int c = pixels[(2 * y + 1) * width + 2 * x];
        int d = pixels[(2 * y + 1) * width + 2 * x + 1];
        out[y * small.getWidth() + x] = mean(a, b, c, d, 16) | mean(a, b, c, d, 8) | mean(a, b, c, d, 0);
      }
    }
    return small;
  }

  private static int mean(int a, int b, int c, int d, int shift) {
    int sum = (a >> shift & 0xFF) + (b >> shift & 0xFF) + (c >> shift & 0xFF) + (d >> shift & 0xFF);
    return ((sum + 2) / 4) << shift;
  }
}
