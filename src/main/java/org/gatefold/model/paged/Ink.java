package org.gatefold.model.paged;

/** A colour, with its opacity from 0 (clear) to 1. Components run from 0 to 1. */
public sealed interface Ink {
  double alpha();

  /** sRGB. */
  record Rgb(double red, double green, double blue, double alpha) implements Ink {}

  /** Process inks. */
  record Cmyk(double cyan, double magenta, double yellow, double black, double alpha) implements Ink {}
}
