package org.gatefold.load;

import org.gatefold.model.font.CharacterMap;

/** Reads {@code cmap}: the glyph of each character, from the fullest Unicode subtable, format 4 or 12. */
final class FontCharacters {
  private static final int LAST_CODE_POINT = 0x10FFFF;

  private final FontTable table;
  private final int glyphCount;
  private final CharacterMap.Builder glyphs = new CharacterMap.Builder();

  private FontCharacters(FontTable table, int glyphCount) {
    this.table = table;
    this.glyphCount = glyphCount;
  }

  static CharacterMap read(FontTable cmap, int glyphCount) throws FontException {
    FontTable best = null;
    int bestFormat = 0;
    for (int i = 0; i < cmap.u16(2); i++) {
      FontTable subtable = cmap.from(cmap.u32(8 + 8 * i));
      int format = subtable.u16(0);
      if (isUnicode(cmap.u16(4 + 8 * i), cmap.u16(6 + 8 * i)) && (format == 4 || format == 12) && format > bestFormat) {
        best = subtable;
        bestFormat = format;
      }
    }
    if (best == null) {
      throw new FontException("it has no Unicode character map");
    }
    FontCharacters characters = new FontCharacters(best, glyphCount);
    if (bestFormat == 12) {
      characters.readGroups();
    } else {
      characters.readSegments();
    }
    return characters.glyphs.build();
  }

  private static boolean isUnicode(int platform, int encoding) {
    return (platform == 0 && encoding != 5) || (platform == 3 && (encoding == 1 || encoding == 10));
  }

  /** Format 12; groups have to ascend, so that a hostile file cannot make us count for ever. */
  private void readGroups() throws FontException {
    long count = table.u32(12);
    long last = -1;
    for (int i = 0; i < count; i++) {
      int at = 16 + 12 * i;
      long start = table.u32(at);
      long end = table.u32(at + 4);
      if (start <= last || end < start || end > LAST_CODE_POINT) {
        throw new FontException("its character map is out of order");
      }
      for (long c = start; c <= end; c++) {
        put((int) c, table.u32(at + 8) + c - start);
      }
      last = end;
    }
  }

  /** Format 4. */
  private void readSegments() throws FontException {
    int count = table.u16(6) / 2;
    int last = -1;
    for (int i = 0; i < count; i++) {
      int end = table.u16(14 + 2 * i);
      int start = table.u16(16 + 2 * (count + i));
      if (start <= last || end < start) {
        throw new FontException("its character map is out of order");
      }
      int delta = table.u16(16 + 2 * (2 * count + i));
      int rangeAt = 16 + 2 * (3 * count + i);
      int range = table.u16(rangeAt);
      for (int c = start; c <= end && c != 0xFFFF; c++) {
        int glyph = range == 0 ? c : table.u16(rangeAt + range + 2 * (c - start));
        put(c, range != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
      }
      last = end;
    }
  }

  private void put(int codePoint, long glyph) {
    if (glyph > 0 && glyph < glyphCount) {
      glyphs.put(codePoint, (int) glyph);
    }
  }
}
