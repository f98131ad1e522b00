package org.gatefold.translate;

import java.util.List;
import java.util.Locale;

/**
 * An article and its translation, side by side.
 *
 * @param slug the article's name
 * @param file the source's file
 * @param approved whether the translation may go to patients
 * @param units in the source's order
 */
public record Exchange(String slug, String file, Locale from, Locale to, boolean approved, List<Unit> units) {
  public Exchange {
    units = List.copyOf(units);
  }
}
