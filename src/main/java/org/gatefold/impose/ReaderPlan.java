package org.gatefold.impose;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.sheet.Area;

/** Single pages in reading order with their bleed, as print shops want booklets and leaves. */
final class ReaderPlan {
  private ReaderPlan() {}

  /** @param pages in reading order; {@link HalvesPlan#BLANK} for one with nothing on it */
  static List<Face> faces(SourcePdf source, List<Integer> pages, double bleed) {
    List<Face> faces = new ArrayList<>();
    for (int page : pages) {
      Area trim = source.pages().get(Math.max(page, 0)).trim();
      Area place = new Area(0, 0, trim.width(), trim.height());
      List<Face.Slot> slots =
          page == HalvesPlan.BLANK ? List.of() : List.of(new Face.Slot(page, place, place.grown(bleed)));
      faces.add(new Face("page " + (faces.size() + 1) + " of " + pages.size(), trim.width(), trim.height(), slots, List.of()));
    }
    return faces;
  }
}
