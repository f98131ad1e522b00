package org.gatefold.preflight.press.page;

import java.util.List;

/**
 * A colour as the file names it, and what it comes to on press.
 *
 * @param family kind of colour space; of an indexed one that of its base
 * @param colorants names of spot inks, without those that are process inks or nothing; {@code All} is one of them
 * @param ink what comes to lie on the four plates: spot inks by their alternates
 */
public record Colour(Family family, List<String> colorants, Ink ink) {
  /** Where a colour cannot be told. */
  public static final Colour UNKNOWN = new Colour(Family.PATTERN, List.of(), Ink.NONE);

  /** The name of the colorant that is on every plate. */
  public static final String ALL = "All";

  public Colour {
    colorants = List.copyOf(colorants);
  }

  /** Kinds of colour spaces (ISO 32000-1, 8.6). */
  public enum Family {
    GRAY("DeviceGray"), RGB("RGB"), CMYK("CMYK"), CAL_GRAY("CalGray"), CAL_RGB("CalRGB"), LAB("Lab"),
    ICC_GRAY("grey with an ICC profile"), ICC_RGB("RGB with an ICC profile"), ICC_CMYK("CMYK with an ICC profile"),
    SPOT("spot colour"), PATTERN("pattern");

    private final String words;

    Family(String words) {
      this.words = words;
    }

    /** As people call it. */
    public String words() {
      return words;
    }

    /** Whether it is bound to light, not to inks. */
    public boolean isCalibrated() {
      return switch (this) {
        case CAL_GRAY, CAL_RGB, LAB, ICC_GRAY, ICC_RGB, ICC_CMYK -> true;
        case GRAY, RGB, CMYK, SPOT, PATTERN -> false;
      };
    }
  }

  /** Whether it prints on every plate, as registration marks do. */
  public boolean isRegistration() {
    return colorants.contains(ALL);
  }

  /** Number of inks, spots counted as one each. */
  public int inks() {
    return family == Family.SPOT && !colorants.isEmpty() ? colorants.size() : ink.inks();
  }
}
