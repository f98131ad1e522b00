package org.gatefold.render;

import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.paged.Ink;
import org.jspecify.annotations.Nullable;

/** sRGB as it is; gray is written shorter. */
record ScreenInks() implements Inks {
  static final Ink BLACK = new Ink.Rgb(0, 0, 0, 1);

  @Override
  public @Nullable Tone tone(Ink ink) {
    return switch (ink) {
      case Ink.Rgb mixed when mixed.red() == mixed.green() && mixed.green() == mixed.blue() ->
          new Tone.Gray(mixed.red());
      case Ink.Rgb mixed -> stop(mixed);
      case Ink.Cmyk process -> null;
    };
  }

  @Override
  public @Nullable Tone stop(Ink ink) {
    return switch (ink) {
      case Ink.Rgb mixed -> new Tone.Rgb(mixed.red(), mixed.green(), mixed.blue());
      case Ink.Cmyk process -> null;
    };
  }

  @Override
  public COSName space() {
    return COSName.DEVICERGB;
  }

  @Override
  public boolean overprints(Ink ink) {
    return false;
  }

  @Override
  public Ink initial() {
    return BLACK;
  }
}
