package org.gatefold.model.job;

import java.util.Locale;

/** What a file is for. */
public enum Edition {
  /** E-mail and screens: tagged, sRGB, links. */
  SCREEN,
  /** A print shop: PDF/X-4, bleed, marks. */
  PRESS,
  /** The clinic's own printer: nothing near the edge of the sheet, imposed for both sides. */
  OFFICE,
  /** The clinic's own printer, in shades of gray and with little toner. */
  OFFICE_GRAYSCALE;

  /** Its name in file names and options. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is for the clinic's own printer. */
  public boolean isOffice() {
    return this == OFFICE || this == OFFICE_GRAYSCALE;
  }
}
