package org.gatefold.preflight.press.page;

/** How much of each process ink lies on a place, 0 to 1. */
public record Ink(float cyan, float magenta, float yellow, float black) {
  /** Paper. */
  public static final Ink NONE = new Ink(0, 0, 0, 0);

  /** Less than this is not there: nobody sees a percent. */
  private static final float SOME = 0.01f;

  private static final float FULL = 0.99f;

  /** Four inks in the order of the plates, whatever a file says kept between 0 and 1. */
  public static Ink of(float[] cmyk) {
    return cmyk.length < 4 ? NONE : new Ink(unit(cmyk[0]), unit(cmyk[1]), unit(cmyk[2]), unit(cmyk[3]));
  }

  /** Light to ink, as much black as possible: close enough where the colour itself is a finding. */
  public static Ink ofRgb(float red, float green, float blue) {
    float most = Math.max(unit(red), Math.max(unit(green), unit(blue)));
    return new Ink(most - unit(red), most - unit(green), most - unit(blue), 1 - most);
  }

  private static float unit(float value) {
    return value >= 0 ? Math.min(value, 1) : 0; // NaN becomes 0
  }

  /** One plate: 0 cyan, 1 magenta, 2 yellow, 3 black. */
  public float plate(int index) {
    return switch (index) {
      case 0 -> cyan;
      case 1 -> magenta;
      case 2 -> yellow;
      default -> black;
    };
  }

  /** All inks together in percent, up to 400. */
  public double percent() {
    return 100.0 * ((double) cyan + magenta + yellow + black);
  }

  /** Number of inks used. */
  public int inks() {
    int inks = 0;
    for (int plate = 0; plate < 4; plate++) {
      inks += plate(plate) > SOME ? 1 : 0;
    }
    return inks;
  }

  /** No ink at all: paper. */
  public boolean isWhite() {
    return inks() == 0;
  }

  /** Black, full and alone. */
  public boolean isPureBlack() {
    return black > FULL && inks() == 1;
  }

  /** Full black with other inks below. */
  public boolean isRichBlack() {
    return black > FULL && inks() > 1;
  }

  /** {@code C 0 M 0 Y 0 K 100}. */
  @Override
  public String toString() {
    return "C " + part(cyan) + " M " + part(magenta) + " Y " + part(yellow) + " K " + part(black);
  }

  private static int part(float value) {
    return Math.round(value * 100);
  }
}
