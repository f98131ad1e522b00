package org.gatefold.render;

/** A colour as a file tells it; components run from 0 to 1. What an {@code Ink} becomes depends on the file. */
sealed interface Tone {
  /** DeviceGray. */
  record Gray(double value) implements Tone {}

  /** DeviceRGB. */
  record Rgb(double red, double green, double blue) implements Tone {}

  /** DeviceCMYK. */
  record Cmyk(double cyan, double magenta, double yellow, double black) implements Tone {
    static final Cmyk BLACK = new Cmyk(0, 0, 0, 1);

    /** Black ink and no other. */
    static Cmyk black(double black) {
      return black == 1 ? BLACK : new Cmyk(0, 0, 0, black);
    }
  }

  /** Writes the components and the operator that fills with them (ISO 32000-1, 8.6.8). */
  default void fill(PdfBuffer out) {
    switch (this) {
      case Gray(double value) -> out.number(value).ascii("g\n");
      case Rgb(double red, double green, double blue) -> out.number(red).number(green).number(blue).ascii("rg\n");
      case Cmyk mixed -> inks(mixed, out).ascii("k\n");
    }
  }

  /** Writes the components and the operator that draws lines with them. */
  default void line(PdfBuffer out) {
    switch (this) {
      case Gray(double value) -> out.number(value).ascii("G\n");
      case Rgb(double red, double green, double blue) -> out.number(red).number(green).number(blue).ascii("RG\n");
      case Cmyk mixed -> inks(mixed, out).ascii("K\n");
    }
  }

  /** The components for an array. */
  default float[] parts() {
    return switch (this) {
      case Gray(double value) -> new float[] {(float) value};
      case Rgb(double red, double green, double blue) -> new float[] {(float) red, (float) green, (float) blue};
      case Cmyk(double cyan, double magenta, double yellow, double black) ->
          new float[] {(float) cyan, (float) magenta, (float) yellow, (float) black};
    };
  }

  private static PdfBuffer inks(Cmyk mixed, PdfBuffer out) {
    return out.number(mixed.cyan).number(mixed.magenta).number(mixed.yellow).number(mixed.black);
  }
}
