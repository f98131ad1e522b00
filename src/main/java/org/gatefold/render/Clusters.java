package org.gatefold.render;

import java.util.List;
import org.gatefold.model.paged.PageItem.Glyph;

/** Glyphs that stand for a text together: one of them carries it, the others carry none. */
final class Clusters {
  private Clusters() {}

  /** Where the cluster that starts at a glyph ends, exclusive. Glyphs without text join the one before them. */
  static int end(List<Glyph> glyphs, int from) {
    int end = from;
    while (end < glyphs.size() && glyphs.get(end).text().isEmpty()) {
      end++;
    }
    if (end < glyphs.size()) {
      end++;
    }
    while (end < glyphs.size() && glyphs.get(end).text().isEmpty()) {
      end++;
    }
    return end;
  }

  static String text(List<Glyph> cluster) {
    StringBuilder text = new StringBuilder();
    cluster.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  /** Whether a font's map from codes to text cannot say it: nothing, or private characters (ISO 19005-2, 6.2.11.7.3). */
  static boolean needsActualText(String text) {
    return text.isEmpty() || text.chars().anyMatch(unit -> unit >= 0xE000 && unit <= 0xF8FF);
  }
}
