package org.gatefold.render;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gatefold.render.TrueType.Outline;

/**
 * A font cut down to the glyphs in use, renumbered in the order of their first use. Only the tables that a
 * CIDFontType2 needs are kept (ISO 32000-1, 9.9): no names, no character map, no layout tables.
 */
final class GlyphSubset {
  private static final String[] COPIED = {"cvt ", "fpgm", "prep"};
  private static final int ARGS_ARE_WORDS = 0x0001;
  private static final int HAS_SCALE = 0x0008;
  private static final int MORE_COMPONENTS = 0x0020;
  private static final int HAS_XY_SCALE = 0x0040;
  private static final int HAS_MATRIX = 0x0080;

  private final TrueType font;
  private int[] glyphs = new int[128];
  private int count;
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

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
    byte[] glyf = glyf();
    int[] offsets = offsets();
    boolean wide = glyf.length > 0x1FFFE;
    SfntWriter out = new SfntWriter();
    for (String tag : COPIED) {
      if (font.has(tag)) {
        out.add(tag, copy(tag));
      }
    }
    out.add("glyf", glyf);
    out.add("head", head(wide));
    out.add("hhea", patched("hhea", 34, count));
    out.add("hmtx", hmtx());
    out.add("loca", loca(offsets, wide));
    out.add("maxp", patched("maxp", 4, count));
    return out.write();
  }

  /** Copies outlines; a composite brings its parts, which are appended and copied in their turn. */
  private byte[] glyf() {
    byte[] glyf = new byte[1 << 14];
    int size = 0;
    for (int i = 0; i < count; i++) {
      Outline outline = font.outline(glyphs[i]);
      if (size + outline.length() + 4 > glyf.length) {
        glyf = Arrays.copyOf(glyf, 2 * (size + outline.length() + 4));
      }
      System.arraycopy(font.bytes(), outline.offset(), glyf, size, outline.length());
      if (outline.length() > 10 && glyf[size] < 0) {
        renumberParts(glyf, size + 10, size + outline.length());
      }
      size += padded(outline.length());
    }
    return Arrays.copyOf(glyf, size);
  }

  private void renumberParts(byte[] glyf, int from, int end) {
    int at = from;
    int flags = MORE_COMPONENTS;
    while ((flags & MORE_COMPONENTS) != 0 && at + 4 <= end) {
      flags = (glyf[at] & 0xFF) << 8 | glyf[at + 1] & 0xFF;
      int part = (glyf[at + 2] & 0xFF) << 8 | glyf[at + 3] & 0xFF;
      SfntWriter.put16(glyf, at + 2, part < font.glyphCount() ? number(part) : 0);
      at += 4 + partSize(flags);
    }
  }

  private static int partSize(int flags) {
    int arguments = (flags & ARGS_ARE_WORDS) != 0 ? 4 : 2;
    int transform = (flags & HAS_SCALE) != 0 ? 2 : (flags & HAS_XY_SCALE) != 0 ? 4 : (flags & HAS_MATRIX) != 0 ? 8 : 0;
    return arguments + transform;
  }

  private int[] offsets() {
    int[] offsets = new int[count + 1];
    for (int i = 0; i < count; i++) {
      offsets[i + 1] = offsets[i] + padded(font.outline(glyphs[i]).length());
    }
    return offsets;
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  private byte[] loca(int[] offsets, boolean wide) {
    byte[] loca = new byte[offsets.length * (wide ? 4 : 2)];
    for (int i = 0; i < offsets.length; i++) {
      if (wide) {
        SfntWriter.put32(loca, 4 * i, offsets[i]);
      } else {
        SfntWriter.put16(loca, 2 * i, offsets[i] / 2);
      }
    }
    return loca;
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

  private byte[] patched(String tag, int at, int value) {
    byte[] table = copy(tag);
    SfntWriter.put16(table, at, value);
    return table;
  }

  private byte[] copy(String tag) {
    TrueType.Table table = font.table(tag);
    return Arrays.copyOfRange(font.bytes(), table.offset(), table.offset() + table.length());
  }
}
