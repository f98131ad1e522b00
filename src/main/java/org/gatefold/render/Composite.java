package org.gatefold.render;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.paged.PageItem.Glyph;

/**
 * Glyphs of one cluster, such as a letter and its accents, put together as one glyph of the embedded font. So a cluster
 * has one code with one text and one width, and no reader can take an accent apart from its letter or see a gap where
 * there is none.
 *
 * @param width in font units, to the right edge of the widest part
 */
record Composite(List<Part> parts, int width) {
  /** Nothing to be seen, no room taken. */
  static final Composite NOTHING = new Composite(List.of(), 0);

  private static final int LIMIT = Short.MAX_VALUE;

  /** A glyph and where it stands, in font units. */
  record Part(int glyph, int x, int y) {}

  Composite {
    parts = List.copyOf(parts);
  }

  /** The glyphs as they stand at some font size. */
  static Composite of(List<Glyph> glyphs, FontFace face, double size) {
    double unit = face.metrics().unitsPerEm() / size;
    List<Part> parts = new ArrayList<>(glyphs.size());
    double pen = 0;
    int width = 0;
    for (Glyph glyph : glyphs) {
      Part part = new Part(glyph.id(), units((pen + glyph.dx()) * unit), units(glyph.dy() * unit));
      parts.add(part);
      width = Math.max(width, Math.min(LIMIT, part.x + face.advance(glyph.id())));
      pen += glyph.advance();
    }
    return new Composite(parts, width);
  }

  private static int units(double value) {
    return (int) Math.max(-LIMIT, Math.min(LIMIT, Math.round(value)));
  }
}
