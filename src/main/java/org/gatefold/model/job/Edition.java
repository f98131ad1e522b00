package org.gatefold.model.job;

import java.util.Locale;

/** What a file is for. */
public enum Edition {
  /** E-mail and screens: tagged, sRGB, links. */
  SCREEN,
  /** A print shop: PDF/X-4, bleed, marks. */
  PRESS,
  /** The clinic's own printer. */
  OFFICE;

  /** Its name in file names and options. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
