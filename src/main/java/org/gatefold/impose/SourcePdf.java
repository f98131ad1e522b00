package org.gatefold.impose;

import java.util.List;
import org.gatefold.model.sheet.Area;
import org.jspecify.annotations.Nullable;

/**
 * What the gate learned about a file that it let through.
 *
 * @param pages boxes of every page
 * @param group colour space in which the pages mix transparent colours, or null if none of them has a page group
 * @param title as its metadata has it; empty if it has none
 * @param created {@code CreationDate} of its information dictionary, or null
 * @param condition identifier of its output condition, or null
 * @param metadata its XMP packet as text, or null
 */
record SourcePdf(
    List<Sides> pages,
    @Nullable String group,
    String title,
    @Nullable String created,
    @Nullable String condition,
    @Nullable String metadata) {
  SourcePdf {
    pages = List.copyOf(pages);
  }

  /** A page's boxes in its own coordinates. */
  record Sides(Area media, Area trim, Area bleed) {
    /** The smallest of the four distances from trim to bleed, in pt. */
    double leastBleed() {
      return Math.min(Math.min(trim.x() - bleed.x(), trim.y() - bleed.y()),
          Math.min(bleed.right() - trim.right(), bleed.top() - trim.top()));
    }
  }
}
