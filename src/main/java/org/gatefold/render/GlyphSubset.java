package org.gatefold.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
  private final Map<Composite, Integer> compositeNumbers = new HashMap<>();
  private final List<Composite> composites = new ArrayList<>();
  /** A glyph of the font, or the complement of an index into the composites. */
  private int[] sources = new int[128];
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
    numbers.put(glyph, count);
    return add(glyph);
  }

  /** The number of a glyph that is made of others; it joins the subset if it was not yet there. */
  int number(Composite composite) {
    Integer known = compositeNumbers.get(composite);
    if (known != null) {
      return known;
    }
    compositeNumbers.put(composite, count);
    composites.add(composite);
    return add(~(composites.size() - 1));
  }

  /** The font file. */
  byte[] write() {
    OutlineCopier outlines = new OutlineCopier(font, this::number);
    for (int i = 0; i < count; i++) {
      if (sources[i] >= 0) {
        outlines.add(sources[i]);
      } else {
        outlines.add(composites.get(~sources[i]));
      }
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

  private int add(int source) {
    if (count == sources.length) {
      sources = Arrays.copyOf(sources, count * 2);
    }
    sources[count] = source;
    return count++;
  }

  private byte[] hmtx() {
    byte[] hmtx = new byte[4 * count];
    for (int i = 0; i < count; i++) {
      boolean copied = sources[i] >= 0;
      SfntWriter.put32(hmtx, 4 * i, copied ? font.metrics(sources[i]) : metrics(composites.get(~sources[i])));
    }
    return hmtx;
  }

  private int metrics(Composite composite) {
    return composite.width() << 16 | (CompositeBox.of(composite, font).left() & 0xFFFF);
  }

  private byte[] head(boolean wide) {
    byte[] head = patched("head", 50, wide ? 1 : 0);
    SfntWriter.put32(head, SfntWriter.CHECKSUM_ADJUSTMENT, 0);
    return head;
  }

  /** No instructions; and composites may hold more than in the original. */
  private byte[] maxp() {
    byte[] maxp = patched("maxp", 4, count);
    Arrays.fill(maxp, MAX_STORAGE, MAX_COMPONENTS, (byte) 0);
    int parts = composites.stream().mapToInt(composite -> composite.parts().size()).max().orElse(0);
    if (parts > 0) {
      for (int at = 6; at <= 8; at += 2) {
        SfntWriter.put16(maxp, at + 4, Math.min(0xFFFF, parts * Math.max(limit(at), limit(at + 4))));
      }
      SfntWriter.put16(maxp, MAX_COMPONENTS, Math.max(parts, limit(MAX_COMPONENTS)));
      SfntWriter.put16(maxp, MAX_COMPONENTS + 2, limit(MAX_COMPONENTS + 2) + 1);
    }
    return maxp;
  }

  private int limit(int at) {
    return font.uint16(font.table("maxp").offset() + at);
  }

  private byte[] patched(String tag, int at, int value) {
    TrueType.Table table = font.table(tag);
    byte[] copy = Arrays.copyOfRange(font.bytes(), table.offset(), table.offset() + table.length());
    SfntWriter.put16(copy, at, value);
    return copy;
  }
}
