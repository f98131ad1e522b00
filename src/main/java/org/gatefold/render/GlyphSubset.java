package org.gatefold.render;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A font cut down to the glyphs in use, renumbered in the order of their first use. Only the tables that a
 * CIDFontType2 needs are kept (ISO 32000-1, 9.9): no names, no character map, no layout tables, no hinting. Hints are
 * for the pixels of old screens and would double the size.
 */
final class GlyphSubset {
  /** Where table maxp begins to speak of instructions, and where it ends. */
  private static final int MAX_STORAGE = 18;
  private static final int MAX_COMPONENTS = 28;

  private final TrueType font;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private int[] glyphs = new int[128];
  private int count;

  /** Starts with the missing glyph, which every font must have. */
  GlyphSubset(TrueType font) {
    this.font = font;
    number(0);
  }

  /** The new number of a glyph; it joins the subset if it was not yet there. */
  int number(int glyph) {
    Integer known = numbers.get(glyph);
    if (known != null) {
      return known;
    }
    if (count == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, count * 2);
    }
    glyphs[count] = glyph;
    numbers.put(glyph, count);
    return count++;
  }

  /** The font file. */
  byte[] write() {
    OutlineCopier outlines = new OutlineCopier(font, this::number);
    for (int i = 0; i < count; i++) {
      outlines.add(glyphs[i]);
    }
    SfntWriter out = new SfntWriter();
    out.add("glyf", outlines.glyf());
    out.add("head", head(outlines.wide()));
    out.add("hhea", patched("hhea", 34, count));
    out.add("hmtx", hmtx());
    out.add("loca", outlines.loca());
    out.add("maxp", maxp());
    return out.write();
  }

  private byte[] hmtx() {
    byte[] hmtx = new byte[4 * count];
    for (int i = 0; i < count; i++) {
      SfntWriter.put32(hmtx, 4 * i, font.metrics(glyphs[i]));
    }
    return hmtx;
  }

  private byte[] head(boolean wide) {
    byte[] head = patched("head", 50, wide ? 1 : 0);
    SfntWriter.put32(head, SfntWriter.CHECKSUM_ADJUSTMENT, 0);
    return head;
  }

  private byte[] maxp() {
    byte[] maxp = patched("maxp", 4, count);
    Arrays.fill(maxp, MAX_STORAGE, MAX_COMPONENTS, (byte) 0);
    return maxp;
  }

  private byte[] patched(String tag, int at, int value) {
    TrueType.Table table = font.table(tag);
    byte[] copy = Arrays.copyOfRange(font.bytes(), table.offset(), table.offset() + table.length());
    SfntWriter.put16(copy, at, value);
    return copy;
  }
}
