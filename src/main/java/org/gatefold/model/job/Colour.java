package org.gatefold.model.job;

import java.util.List;

/**
 * A brand colour, declared once for screen and press.
 *
 * @param srgb {@code #RRGGBB}
 * @param cmyk four fractions from 0 to 1
 */
public record Colour(String srgb, List<Double> cmyk) {
  public Colour {
    cmyk = List.copyOf(cmyk);
  }
}
