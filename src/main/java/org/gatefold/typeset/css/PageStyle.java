package org.gatefold.typeset.css;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @page} rules come to for one page (Paged Media 3). Lengths in pt.
 *
 * @param width of the trim box
 * @param height of the trim box
 * @param bleed how far backgrounds reach beyond the trim; 0 for none
 * @param style margins, padding, borders and background of the page box
 * @param marginBoxes by name such as {@code top-left}, only those that have content
 * @param footnote style of the {@code @footnote} area: margins, padding, border
 * @param footnoteMaxHeight null for {@code none}
 */
public record PageStyle(
    double width,
    double height,
    double bleed,
    ComputedStyle style,
    Map<String, ComputedStyle> marginBoxes,
    ComputedStyle footnote,
    @Nullable Extent footnoteMaxHeight) {
  public PageStyle {
    marginBoxes = Map.copyOf(marginBoxes);
  }
}
