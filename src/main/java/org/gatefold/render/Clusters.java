package org.gatefold.render;

import java.util.List;
import org.gatefold.model.paged.PageItem.Glyph;

/**
 * Glyphs that stand for a text together: the logically first of them carries it, the others carry none. So in text that
 * runs from right to left the carrier is the last of its cluster, since glyphs come in visual order.
 */
final class Clusters {
  /** Before Hebrew no script runs from right to left. */
  private static final char FIRST_LEFTWARD = 0x590;

  private Clusters() {}

  /** Where the cluster that starts at a glyph ends, exclusive. */
  static int end(List<Glyph> glyphs, int from) {
    String first = glyphs.get(from).text();
    int next = from + 1;
    if (next < glyphs.size() && !first.isEmpty() && !glyphs.get(next).text().isEmpty()) {
      return next;
    }
    int end = next;
    while (end < glyphs.size() && glyphs.get(end).text().isEmpty()) {
      end++;
    }
    if (first.isEmpty()) {
      return end < glyphs.size() && runsLeft(glyphs.get(end).text()) ? end + 1 : end;
    }
    return runsLeft(first) ? next : end;
  }

  /** Whether glyphs are to be read from the last to the first. */
  static boolean runLeft(List<Glyph> glyphs) {
    for (Glyph glyph : glyphs) {
      String text = glyph.text();
      if (!text.isEmpty() && runsLeft(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text begins with a letter of a script that runs from right to left. */
  static boolean runsLeft(String text) {
    if (text.charAt(0) < FIRST_LEFTWARD) {
      return false;
    }
    byte direction = Character.getDirectionality(text.codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  static String text(List<Glyph> cluster) {
    StringBuilder text = new StringBuilder();
    cluster.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  /** Whether a font's map of codes cannot say it: nothing, or private characters (ISO 19005-2, 6.2.11.7.3). */
  static boolean needsActualText(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0xE000 && text.charAt(i) <= 0xF8FF) {
        return true;
      }
    }
    return text.isEmpty();
  }
}
