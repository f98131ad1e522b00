package org.gatefold.typeset.css;

import java.util.List;
import org.gatefold.model.paged.Ink;
import org.jspecify.annotations.Nullable;

/**
 * A computed {@code linear-gradient()}.
 *
 * @param angle in degrees clockwise, 0 being upwards
 * @param toCorner whether the angle only says which corner it leads to
 */
public record LinearGradient(double angle, boolean toCorner, List<Stop> stops) {
  public LinearGradient {
    stops = List.copyOf(stops);
  }

  /**
   * A colour on the way.
   *
   * @param ink null for the text's own colour
   * @param place along the gradient; null for even shares
   */
  public record Stop(@Nullable Ink ink, @Nullable Extent place) {}
}
