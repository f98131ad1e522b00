package org.gatefold.preflight.press.page;

import java.util.Optional;

/**
 * The boxes of a page (ISO 32000-1, 14.11.2).
 *
 * @param media as given or inherited
 * @param crop as given or inherited
 * @param bleed as given on the page itself
 * @param trim as given on the page itself
 * @param art as given on the page itself
 */
public record PageBoxes(Box media, Optional<Box> crop, Optional<Box> bleed, Optional<Box> trim, Optional<Box> art) {
  private static final double USUAL_BLEED = 3 * Box.MM;

  /** What is left after cutting, as far as the page tells: its TrimBox, ArtBox, CropBox or MediaBox. */
  public Box cut() {
    return trim.or(() -> art).or(() -> crop).orElse(media);
  }

  /** What may be seen after cutting badly: the BleedBox, or 3 mm around {@link #cut} as far as the sheet goes. */
  public Box spread() {
    return bleed.orElseGet(() -> cut().grown(USUAL_BLEED).and(media));
  }

  /** Distance of a place from the left edge of the cut page, in mm. */
  public double mmFromLeft(double x) {
    return (x - cut().left()) / Box.MM;
  }

  /** Distance of a place from the upper edge of the cut page, in mm. */
  public double mmFromTop(double y) {
    return (cut().top() - y) / Box.MM;
  }
}
