package org.gatefold.load;

import org.gatefold.model.font.CharacterMap;

/**
 * Reads {@code cmap}: the glyph of each character, from the fullest Unicode subtable, format 4 or 12. The table is checked at once;
 * the map, which is large for Han and Hangul, is made when somebody asks for it.
 */
final class FontCharacters {
  private static final int LAST_CODE_POINT = 0x10FFFF;
  private static final int LAST_SEGMENT = 0xFFFF;

  private final FontTable table;
  private final boolean grouped;
  private final int glyphCount;

  private FontCharacters(FontTable table, boolean grouped, int glyphCount) {
    this.table = table;
    this.grouped = grouped;
    this.glyphCount = glyphCount;
  }

  /** Takes characters and their glyphs. */
  private interface Sink {
    void range(int first, int last, Glyphs glyphs) throws FontException;
  }

  /** The glyph of a character of a range. */
  private interface Glyphs {
    long of(int character) throws FontException;
  }

  static FontCharacters of(FontTable cmap, int glyphCount) throws FontException {
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
    FontCharacters characters = new FontCharacters(best, bestFormat == 12, glyphCount);
    characters.check();
    return characters;
  }

  private static boolean isUnicode(int platform, int encoding) {
    return (platform == 0 && encoding != 5) || (platform == 3 && (encoding == 1 || encoding == 10));
  }

  /** Reads each range's first and last glyph: what lies between them lies within the table. */
  private void check() throws FontException {
    each((first, last, glyphs) -> {
      glyphs.of(first);
      glyphs.of(last);
    });
  }

  /** The glyph of every character. */
  CharacterMap glyphs() {
    CharacterMap.Builder found = new CharacterMap.Builder();
    try {
      each((first, last, glyphs) -> {
        for (int c = first; c <= last; c++) {
          long glyph = glyphs.of(c);
          if (glyph > 0 && glyph < glyphCount) {
            found.put(c, (int) glyph);
          }
        }
      });
    } catch (FontException impossible) {
      throw new IllegalStateException("the table was checked before", impossible);
    }
    return found.build();
  }

  private void each(Sink sink) throws FontException {
    if (grouped) {
      readGroups(sink);
    } else {
      readSegments(sink);
    }
  }

  /** Format 12; groups have to ascend, so that a hostile file cannot make us count for ever. */
  private void readGroups(Sink sink) throws FontException {
    long count = table.u32(12);
    long last = -1;
    for (int i = 0; i < count; i++) {
      int at = 16 + 12 * i;
      long start = table.u32(at);
      long end = table.u32(at + 4);
      if (start <= last || end < start || end > LAST_CODE_POINT) {
        throw new FontException("its character map is out of order");
      }
      long glyph = table.u32(at + 8);
      sink.range((int) start, (int) end, c -> glyph + c - start);
      last = end;
    }
  }

  /** Format 4; its last segment is for the character that is none. */
  private void readSegments(Sink sink) throws FontException {
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
      if (start < LAST_SEGMENT) {
        sink.range(start, Math.min(end, LAST_SEGMENT - 1), segment(start, delta, rangeAt, table.u16(rangeAt)));
      }
      last = end;
    }
  }

  private Glyphs segment(int start, int delta, int rangeAt, int range) {
    if (range == 0) {
      return c -> (c + delta) & 0xFFFF;
    }
    return c -> {
      int glyph = table.u16(rangeAt + range + 2 * (c - start));
      return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    };
  }
}
