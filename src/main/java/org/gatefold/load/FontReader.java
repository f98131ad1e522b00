package org.gatefold.load;

import java.util.Map;
import org.gatefold.model.font.FontFace;

/**
 * Reads what layout needs of a static TrueType font, and no outlines (OpenType 1.9). A general font library was measured
 * too: it reads every table, which takes twenty times as long and half a second at a cold start.
 */
final class FontReader {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565;
  private static final int CFF = 0x4F54544F;
  private static final int RESTRICTED = 0x0002;
  private static final int PERMISSIONS = 0x000F;

  private final String path;
  private final FontFile file;
  private final Map<String, FontTable.Place> tables;

  private FontReader(String path, FontFile file) throws FontException {
    this.path = path;
    this.file = file;
    this.tables = FontTable.directory(file);
  }

  static FontFace read(String path, FontFile file) throws FontException {
    int kind = file.size() < 12 ? 0 : file.part(0, 4).getInt(0);
    if (kind == CFF) {
      throw new FontException("its outlines are PostScript ones (CFF)");
    }
    if (kind != TRUE_TYPE && kind != APPLE_TRUE_TYPE) {
      throw new FontException("it does not begin like one");
    }
    return new FontReader(path, file).face();
  }

  /** Whether the font's licence bits forbid to embed it (OS/2, fsType). */
  static boolean isRestricted(FontFile file) throws FontException {
    FontTable.Place os2 = FontTable.directory(file).get("OS/2");
    return os2 != null && (os2.read("OS/2", file).u16(8) & PERMISSIONS) == RESTRICTED;
  }

  private FontFace face() throws FontException {
    if (tables.containsKey("fvar")) {
      throw new FontException("it is a variable font");
    }
    if (!tables.containsKey("glyf")) {
      throw new FontException("it has no table glyf");
    }
    FontTable os2 = table("OS/2");
    FontNames names = new FontNames(table("name"));
    int glyphCount = table("maxp").u16(4);
    boolean italic = (os2.u16(62) & 1) != 0 || (table("head").u16(44) & 2) != 0;
    FontCharacters characters = FontCharacters.of(table("cmap"), glyphCount);
    return new FontFace(names.family(), os2.u16(4), italic, path, file::all, metrics(os2, names), advances(glyphCount),
        characters::glyphs);
  }

  private FontTable table(String tag) throws FontException {
    FontTable.Place place = tables.get(tag);
    if (place == null) {
      throw new FontException("it has no table " + tag);
    }
    return place.read(tag, file);
  }

  private FontFace.Metrics metrics(FontTable os2, FontNames names) throws FontException {
    FontTable head = table("head");
    FontTable post = table("post");
    int unitsPerEm = head.u16(18);
    if (unitsPerEm < 16 || unitsPerEm > 16384) {
      throw new FontException("its em has " + unitsPerEm + " units");
    }
    int ascent = os2.i16(68);
    boolean heights = os2.u16(0) >= 2;
    // Before version 2 the table knew neither height: usual proportions of Latin type stand in.
    int xHeight = heights ? os2.i16(86) : ascent / 2;
    int capHeight = heights ? os2.i16(88) : ascent * 7 / 10;
    return new FontFace.Metrics(unitsPerEm, ascent, -os2.i16(70), os2.i16(72), capHeight, xHeight, post.fixed(4),
        post.i16(8), post.i16(10), head.i16(36), head.i16(38), head.i16(40), head.i16(42), names.postScriptName());
  }

  /** Glyphs after the last one with an advance of its own share that one's. */
  private int[] advances(int glyphCount) throws FontException {
    int own = table("hhea").u16(34);
    FontTable hmtx = table("hmtx");
    if (own == 0) {
      throw new FontException("it has no advance widths");
    }
    int[] advances = new int[glyphCount];
    for (int glyph = 0; glyph < glyphCount; glyph++) {
      advances[glyph] = hmtx.u16(4 * Math.min(glyph, own - 1));
    }
    return advances;
  }
}
