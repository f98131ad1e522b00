package org.gatefold.typeset.flow;

import java.util.List;
import org.gatefold.typeset.css.PageStyle;

/**
 * A page with its share of the flow.
 *
 * @param name its CSS page name
 * @param index 0-based in the document
 * @param x left edge of the text area in pt from the trim
 * @param y top edge of the text area
 * @param width of the text area
 * @param height of the text area, notes included
 * @param free height in pt that neither text nor notes take
 * @param feet where notes stand
 */
public record SetPage(String name, int index, PageStyle style, double x, double y, double width, double height, double free,
    List<Placed> strips, List<Foot> feet) {
  public SetPage {
    strips = List.copyOf(strips);
    feet = List.copyOf(feet);
  }

  /**
   * Notes below each other at the foot of the page or of a column.
   *
   * @param x left edge of the area in pt from the trim, its margin included
   * @param y top edge of the area in pt from the trim, its margin included
   * @param width of the area with its margins
   * @param height of the area with its margins
   */
  public record Foot(double x, double y, double width, double height, List<NotePart> parts) {
    public Foot {
      parts = List.copyOf(parts);
    }
  }

  /** All notes that stand on the page, whole or in part. */
  public List<NotePart> notes() {
    return feet.stream().flatMap(foot -> foot.parts().stream()).toList();
  }
}
