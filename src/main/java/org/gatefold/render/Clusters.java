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

  /** Whether a font's own map from codes to text cannot tell what a cluster says. */
  static boolean needActualText(List<Glyph> glyphs, int from, int end) {
    return end > from + 1 || glyphs.get(from).text().chars().anyMatch(unit -> unit >= 0xE000 && unit <= 0xF8FF);
  }

  static String text(List<Glyph> glyphs, int from, int end) {
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : glyphs.subList(from, end)) {
      text.append(glyph.text());
    }
    return text.toString();
  }
}
