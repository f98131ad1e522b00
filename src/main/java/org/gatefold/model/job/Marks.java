package org.gatefold.model.job;

import java.util.Locale;

/** Which printer's marks stand outside the bleed of a press file. */
public enum Marks {
  NONE,
  /** Crop marks, and fold marks where something is folded. */
  CROP,
  /** Registration targets, a colour bar and a slug line as well. */
  ALL;

  /** Its name in the job. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
