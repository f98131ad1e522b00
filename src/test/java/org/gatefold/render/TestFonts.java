package org.gatefold.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gatefold.model.font.FontFace;

/** The workspace's own fonts, read in a simple way. */
final class TestFonts {
  static final FontFace SANS = read("fonts/source-sans-3/SourceSans3-Regular.ttf", 400, false);
  static final FontFace BOLD = read("fonts/source-sans-3/SourceSans3-Bold.ttf", 700, false);
  static final FontFace ITALIC = read("fonts/source-sans-3/SourceSans3-It.ttf", 400, true);
  static final FontFace SERIF = read("fonts/source-serif-4/SourceSerif4-Regular.ttf", 400, false);

  private TestFonts() {}

  static FontFace read(String path, int weight, boolean italic) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(path));
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
        return face(path, weight, italic, bytes, font);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static FontFace face(String path, int weight, boolean italic, byte[] bytes, TrueTypeFont font)
      throws IOException {
    HeaderTable head = font.getHeader();
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    FontFace.Metrics metrics = new FontFace.Metrics(font.getUnitsPerEm(), os2.getTypoAscender(),
        -os2.getTypoDescender(), os2.getTypoLineGap(), os2.getCapHeight(), os2.getHeight(),
        font.getPostScript().getItalicAngle(), -50, 50, head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax(),
        font.getName());
    int[] advances = new int[font.getNumberOfGlyphs()];
    for (int i = 0; i < advances.length; i++) {
      advances[i] = font.getAdvanceWidth(i);
    }
    return new FontFace(font.getNaming().getFontFamily(), weight, italic, path, bytes, metrics, advances, glyphs(font));
  }

  private static Map<Integer, Integer> glyphs(TrueTypeFont font) throws IOException {
    CmapLookup cmap = font.getUnicodeCmapLookup();
    Map<Integer, Integer> glyphs = new HashMap<>();
    for (int point = 0x20; point < 0x3000; point++) {
      int glyph = cmap.getGlyphId(point);
      if (glyph != 0) {
        glyphs.put(point, glyph);
      }
    }
    glyphs.put(0xFB01, cmap.getGlyphId(0xFB01));
    return glyphs;
  }
}
