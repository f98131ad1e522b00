package org.gatefold.render;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.paged.Ink;
import org.jspecify.annotations.Nullable;

/**
 * Cyan, magenta, yellow and black. Gray and what can hardly be told from a dark gray is printed with black ink alone,
 * and black with all of it, so that text needs no register.
 */
final class PressInks implements Conversion {
  /** A dark colour whose components are so near each other is as good as gray. */
  private static final double NEARLY_GRAY = 10.5 / 255;
  private static final double DARK = 0.5;
  /** Documents have few colours; a program that mixes them by the thousand must not fill the memory. */
  private static final int COLOURS_REMEMBERED = 5000;

  private final OutputProfile profile;
  private final int limit;
  private final Map<Ink.Rgb, Tone.Cmyk> known = new ConcurrentHashMap<>();
  private volatile @Nullable ColourGrid screen;

  /** @param inkLimit most ink on one place, in per cent */
  PressInks(OutputProfile profile, double inkLimit) {
    this.profile = profile;
    this.limit = (int) Math.floor(inkLimit);
  }

  @Override
  public Tone.Cmyk tone(Ink ink) {
    return switch (ink) {
      case Ink.Cmyk(double cyan, double magenta, double yellow, double black, double alpha) ->
          new Tone.Cmyk(cyan, magenta, yellow, black);
      case Ink.Rgb mixed -> drawn(mixed);
    };
  }

  @Override
  public Tone.Cmyk stop(Ink ink) {
    return tone(ink);
  }

  @Override
  public Tone.Cmyk drawn(Ink.Rgb ink) {
    Tone.Cmyk done = known.get(ink);
    if (done == null) {
      done = isGray(ink) ? Tone.Cmyk.black(hundredths(profile.black(Srgb.luminance(ink)))) : mixed(ink);
      if (known.size() >= COLOURS_REMEMBERED) {
        known.clear();
      }
      known.put(ink, done);
    }
    return done;
  }

  @Override
  public Snapshot.Bytes image(Pixmap pixels) {
    return pixels.gray()
        ? pixels.object(COSName.DEVICEGRAY, 1, grays(pixels.samples()))
        : pixels.object(COSName.DEVICECMYK, 4, grid(pixels.profile()).convert(pixels.samples()));
  }

  @Override
  public boolean keepsProcessColours() {
    return true;
  }

  @Override
  public COSName space() {
    return COSName.DEVICECMYK;
  }

  /** Solid black lies on anything; a white that did would not be printed at all. */
  @Override
  public boolean overprints(Ink ink) {
    return ink.alpha() == 1 && tone(ink).equals(Tone.Cmyk.BLACK);
  }

  @Override
  public @Nullable Ink initial() {
    return null;
  }

  private static boolean isGray(Ink.Rgb ink) {
    double most = Math.max(ink.red(), Math.max(ink.green(), ink.blue()));
    double least = Math.min(ink.red(), Math.min(ink.green(), ink.blue()));
    return most == least || (most <= DARK && most - least <= NEARLY_GRAY);
  }

  private static double hundredths(double part) {
    return Math.round(100 * part) / 100.0;
  }

  /** Whole per cent, still within the limit. */
  private Tone.Cmyk mixed(Ink.Rgb ink) {
    double[] inks = profile.inks(Srgb.xyz(ink));
    long[] percent = new long[inks.length];
    long sum = 0;
    for (int i = 0; i < inks.length; i++) {
      percent[i] = Math.round(100 * inks[i]);
      sum += percent[i];
    }
    for (int i = 0; sum > limit && i < 3; i++) {
      long less = Math.min(percent[i], (sum - limit + 2 - i) / (3 - i));
      percent[i] -= less;
      sum -= less;
    }
    return new Tone.Cmyk(percent[0] / 100.0, percent[1] / 100.0, percent[2] / 100.0, percent[3] / 100.0);
  }

  private byte[] grays(byte[] samples) {
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) Math.round(255 * (1 - profile.black(Srgb.linear(i / 255.0))));
    }
    byte[] grays = new byte[samples.length];
    for (int i = 0; i < grays.length; i++) {
      grays[i] = table[samples[i] & 0xFF];
    }
    return grays;
  }

  /** Two threads may both make it; both make the same. */
  private ColourGrid grid(@Nullable ICC_Profile source) {
    if (source != null) {
      ICC_ColorSpace space = new ICC_ColorSpace(source);
      return new ColourGrid(rgb -> profile.inks(xyz(space, rgb)));
    }
    ColourGrid made = screen;
    if (made == null) {
      made = new ColourGrid(rgb -> profile.inks(Srgb.xyz(new Ink.Rgb(rgb[0], rgb[1], rgb[2], 1))));
      screen = made;
    }
    return made;
  }

  private static double[] xyz(ICC_ColorSpace space, double[] rgb) {
    float[] xyz = space.toCIEXYZ(new float[] {(float) rgb[0], (float) rgb[1], (float) rgb[2]});
    return new double[] {xyz[0], xyz[1], xyz[2]};
  }
}
