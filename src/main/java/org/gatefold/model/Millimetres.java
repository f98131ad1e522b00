package org.gatefold.model;

/** Millimetres and points: people and print shops count in the ones, pages and files in the others. */
public final class Millimetres {
  /** A millimetre in pt. */
  public static final double MM = 72 / 25.4;

  private Millimetres() {}

  /** A length in pt as millimetres. */
  public static double of(double points) {
    return points / MM;
  }
}
