package org.gatefold.render;

import java.util.function.Function;

/** A conversion from three components to four that is worked out at some places and interpolated between them. */
final class ColourGrid {
  private static final int NODES = 33;
  private static final int INKS = 4;
  private static final int[] STEP = {NODES * NODES * INKS, NODES * INKS, INKS};

  private final float[] nodes = new float[NODES * NODES * NODES * INKS];

  /** @param conversion from three to four parts from 0 to 1 */
  ColourGrid(Function<double[], double[]> conversion) {
    int at = 0;
    for (int red = 0; red < NODES; red++) {
      for (int green = 0; green < NODES; green++) {
        for (int blue = 0; blue < NODES; blue++) {
          for (double part : conversion.apply(new double[] {part(red), part(green), part(blue)})) {
            nodes[at++] = (float) (255 * part);
          }
        }
      }
    }
  }

  /** Converts pixels of three samples to pixels of four. */
  byte[] convert(byte[] rgb) {
    byte[] inks = new byte[rgb.length / 3 * INKS];
    for (int from = 0, to = 0; from < rgb.length; from += 3, to += INKS) {
      if (from > 0 && same(rgb, from)) {
        System.arraycopy(inks, to - INKS, inks, to, INKS);
      } else {
        mix(rgb, from, inks, to);
      }
    }
    return inks;
  }

  private static double part(int node) {
    return node / (NODES - 1.0);
  }

  private static boolean same(byte[] rgb, int at) {
    return rgb[at] == rgb[at - 3] && rgb[at + 1] == rgb[at - 2] && rgb[at + 2] == rgb[at - 1];
  }

  /** Between the eight nodes around a colour. */
  private void mix(byte[] rgb, int from, byte[] inks, int to) {
    int corner = 0;
    float[] shares = new float[3];
    for (int i = 0; i < 3; i++) {
      int scaled = (rgb[from + i] & 0xFF) * (NODES - 1);
      int node = Math.min(NODES - 2, scaled / 255);
      corner += node * STEP[i];
      shares[i] = (scaled - 255 * node) / 255f;
    }
    for (int ink = 0; ink < INKS; ink++) {
      float low = plane(corner + ink, shares);
      float high = plane(corner + ink + STEP[0], shares);
      inks[to + ink] = (byte) (low + (high - low) * shares[0] + 0.5f);
    }
  }

  private float plane(int at, float[] shares) {
    float near = line(at, shares[2]);
    return near + (line(at + STEP[1], shares[2]) - near) * shares[1];
  }

  private float line(int at, float share) {
    return nodes[at] + (nodes[at + STEP[2]] - nodes[at]) * share;
  }
}
