package org.gatefold.preflight.press.ink;

import java.util.Arrays;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.Ink;

/** Four plates of pixels over a part of a page, to be painted on; 255 is full ink. Not for sharing between threads. */
public final class Plates {
  /** Pixels a picture of the whole page may have; a sheet of A0 at 80 dpi has 9 million. */
  private static final double MOST_PIXELS = 16e6;

  private final Box area;
  private final double scale;
  private final int width;
  private final int height;
  private final byte[][] ink;

  /**
   * @param area what to look at
   * @param scale pixels per point; fewer if that would be too many
   */
  public Plates(Box area, double scale) {
    Box real = area.width() > 0 && area.height() > 0 ? area : new Box(0, 0, 1, 1);
    this.area = real;
    this.scale = Math.min(scale, Math.sqrt(MOST_PIXELS / (real.width() * real.height())));
    this.width = (int) Math.clamp((long) Math.ceil(real.width() * this.scale), 1, (long) MOST_PIXELS);
    this.height = (int) Math.clamp((long) Math.ceil(real.height() * this.scale), 1, (long) (MOST_PIXELS * 2 / width) + 1);
    this.ink = new byte[4][width * height];
  }

  public Box area() {
    return area;
  }

  /** Pixels per point. */
  public double scale() {
    return scale;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** One plate, row by row from the top; 0 cyan to 3 black. */
  public byte[] plate(int index) {
    return ink[index];
  }

  /** Ink of a pixel on a plate, 0 to 255. */
  public int at(int plate, int x, int y) {
    return ink[plate][y * width + x] & 0xFF;
  }

  /** All ink of a pixel, 0 to 1020. */
  public int sum(int x, int y) {
    int at = y * width + x;
    return (ink[0][at] & 0xFF) + (ink[1][at] & 0xFF) + (ink[2][at] & 0xFF) + (ink[3][at] & 0xFF);
  }

  /** Column of a place. */
  public double column(double x) {
    return (x - area.left()) * scale;
  }

  /** Row of a place. */
  public double row(double y) {
    return (area.top() - y) * scale;
  }

  /** The place of some pixels. */
  public Box place(int x, int y, int wide, int high) {
    double left = area.left() + x / scale;
    double top = area.top() - y / scale;
    return new Box(left, top - high / scale, left + wide / scale, top);
  }

  /** The ink below a place, on average. */
  public Ink under(Box box) {
    int x0 = Math.clamp((long) Math.floor(column(box.left())), 0, width - 1);
    int x1 = Math.clamp((long) Math.ceil(column(box.right())), x0 + 1, width);
    int y0 = Math.clamp((long) Math.floor(row(box.top())), 0, height - 1);
    int y1 = Math.clamp((long) Math.ceil(row(box.bottom())), y0 + 1, height);
    float[] mean = new float[4];
    for (int plate = 0; plate < 4; plate++) {
      long sum = 0;
      for (int y = y0; y < y1; y++) {
        for (int x = x0; x < x1; x++) {
          sum += at(plate, x, y);
        }
      }
      mean[plate] = (float) (sum / (255.0 * (x1 - x0) * (y1 - y0)));
    }
    return Ink.of(mean);
  }

  /** Others for the same place, with one ink all over. */
  public Plates alike(Ink all) {
    Plates others = new Plates(area, scale);
    for (int plate = 0; plate < 4; plate++) {
      Arrays.fill(others.ink[plate], (byte) Math.round(all.plate(plate) * 255));
    }
    return others;
  }

  /** How light a pixel looks, 0 to 255. */
  public int light(int at) {
    int white = 255 - (ink[3][at] & 0xFF);
    int red = (255 - (ink[0][at] & 0xFF)) * white / 255;
    int green = (255 - (ink[1][at] & 0xFF)) * white / 255;
    int blue = (255 - (ink[2][at] & 0xFF)) * white / 255;
    return (30 * red + 59 * green + 11 * blue) / 100;
  }
}
