package org.gatefold.preflight.press.read;

import java.awt.geom.Path2D;
import org.gatefold.preflight.press.page.Box;
import org.jspecify.annotations.Nullable;

/** A text run while its glyphs come in. */
final class Run {
  private static final int LONGEST = 60;

  final Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
  final StringBuilder text = new StringBuilder();
  Box box = Box.NONE;
  double size;
  int glyphs;
  int missing;
  int misfits;
  int unreadable;
  @Nullable Object font;

  /** One glyph more. */
  void add(Glyphs.Glyph glyph) {
    glyphs++;
    missing += glyph.missing() ? 1 : 0;
    misfits += glyph.misfit() ? 1 : 0;
    unreadable += glyph.text().indexOf('\uFFFD') >= 0 ? 1 : 0;
    if (text.length() < LONGEST) {
      text.append(glyph.text());
    }
  }
}
