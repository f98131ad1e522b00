package org.gatefold.render;

import org.gatefold.render.TrueType.Outline;

/** The bounding box of a composite glyph, in font units; all zero if nothing of it is to be seen. */
record CompositeBox(int left, int bottom, int right, int top) {
  private static final int HEADER = 10;

  static CompositeBox of(Composite composite, TrueType font) {
    CompositeBox box = null;
    for (Composite.Part part : composite.parts()) {
      Outline outline = font.outline(part.glyph());
      if (outline.length() > HEADER) {
        CompositeBox next = of(outline.offset(), part, font);
        box = box == null ? next : box.with(next);
      }
    }
    return box == null ? new CompositeBox(0, 0, 0, 0) : box;
  }

  private static CompositeBox of(int at, Composite.Part part, TrueType font) {
    return new CompositeBox((short) font.uint16(at + 2) + part.x(), (short) font.uint16(at + 4) + part.y(),
        (short) font.uint16(at + 6) + part.x(), (short) font.uint16(at + 8) + part.y());
  }

  private CompositeBox with(CompositeBox other) {
    return new CompositeBox(Math.min(left, other.left), Math.min(bottom, other.bottom), Math.max(right, other.right),
        Math.max(top, other.top));
  }
}
