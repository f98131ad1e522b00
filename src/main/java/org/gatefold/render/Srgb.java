package org.gatefold.render;

import org.gatefold.model.paged.Ink;

/** The screen's colours as light (IEC 61966-2-1). */
final class Srgb {
  private static final double KNEE = 0.04045;
  private static final double LINEAR_KNEE = 0.0031308;

  private Srgb() {}

  /** Light from 0 to 1 that a component stands for. */
  static double linear(double component) {
    return component <= KNEE ? component / 12.92 : Math.pow((component + 0.055) / 1.055, 2.4);
  }

  /** The component that stands for an amount of light. */
  static double encoded(double light) {
    return light <= LINEAR_KNEE ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }

  /** How light a colour is, from 0 to 1 (WCAG 2.2, relative luminance). */
  static double luminance(Ink.Rgb ink) {
    return 0.2126 * linear(ink.red()) + 0.7152 * linear(ink.green()) + 0.0722 * linear(ink.blue());
  }

  /** XYZ as seen under D50, which is what profiles count in. */
  static double[] xyz(Ink.Rgb ink) {
    double red = linear(ink.red());
    double green = linear(ink.green());
    double blue = linear(ink.blue());
    return new double[] {
      0.4360747 * red + 0.3850649 * green + 0.1430804 * blue,
      0.2225045 * red + 0.7168786 * green + 0.0606169 * blue,
      0.0139322 * red + 0.0971045 * green + 0.7141733 * blue
    };
  }
}
