package org.gatefold.render;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;

/**
 * A press as its profile describes it (ICC.1:2004-10). Colours come in as XYZ under D50 and are converted by the relative
 * colorimetric tables with black point compensation: what Java's colour management leaves out is done here, by scaling
 * XYZ so that black on the screen becomes the darkest mixture of the press instead of being cut off.
 */
final class OutputProfile {
  private static final double[] WHITE = {0.9642, 1, 0.8249};
  private static final int STEPS = 100;

  private final ICC_ColorSpace space;
  private final double limit;
  private final double darkest;
  private final double[] ladder = new double[STEPS + 1];

  /**
   * @param icc the profile file
   * @param inkLimit most ink on one place, in per cent
   * @throws IllegalArgumentException if it is not the profile of a press with four inks
   * @throws java.awt.color.CMMException if its tables are damaged
   */
  OutputProfile(byte[] icc, double inkLimit) {
    space = new ICC_ColorSpace(ICC_Profile.getInstance(icc));
    if (space.getNumComponents() != 4) {
      throw new IllegalArgumentException("not four inks");
    }
    limit = inkLimit / 100;
    darkest = Math.min(0.2, space.toCIEXYZ(space.fromCIEXYZ(new float[3]))[1]);
    for (int i = 0; i <= STEPS; i++) {
      double light = space.toCIEXYZ(new float[] {0, 0, 0, i / (float) STEPS})[1];
      ladder[i] = i == 0 ? 1 : Math.min(ladder[i - 1], light);
    }
  }

  /** The inks for a colour: four parts from 0 to 1, together no more than the limit. */
  double[] inks(double[] xyz) {
    float[] scaled = new float[3];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) Math.max(0, Math.min(1.9, darkest * WHITE[i] + (1 - darkest) * xyz[i]));
    }
    return limited(space.fromCIEXYZ(scaled));
  }

  /** How much black ink alone makes a gray as light as one on the screen, black itself being solid ink. */
  double black(double luminance) {
    if (luminance <= 0) {
      return 1;
    }
    double light = ladder[STEPS] + (1 - ladder[STEPS]) * luminance;
    int above = 1;
    while (above < STEPS && ladder[above] > light) {
      above++;
    }
    double range = ladder[above - 1] - ladder[above];
    double part = range <= 0 ? 1 : Math.max(0, Math.min(1, (ladder[above - 1] - light) / range));
    return (above - 1 + part) / STEPS;
  }

  /** Takes away from the colours, not from black, what would be too much. */
  private double[] limited(float[] inks) {
    double colours = inks[0] + inks[1] + inks[2];
    double share = colours + inks[3] <= limit ? 1 : Math.max(0, limit - inks[3]) / colours;
    return new double[] {inks[0] * share, inks[1] * share, inks[2] * share, inks[3]};
  }
}
