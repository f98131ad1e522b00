package org.gatefold.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gatefold.model.font.CharacterMap;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.font.FontSet;

/**
 * Fonts for tests. In the toy font every glyph is a box of 1 em by 1 em, 0.8 em of it above the baseline, so that text of size 1
 * is as wide as it has characters. It covers ASCII, Latin-1, Latin Extended-A, common punctuation, some Greek, Hebrew, Hangul and kana.
 */
public final class ToyFont {
  /** The toy font's family name. */
  public static final String FAMILY = "Toy";

  private ToyFont() {}

  /** The toy font. */
  public static FontFace face() {
    try (InputStream in = ToyFont.class.getResourceAsStream("/fonts/toy.ttf")) {
      return parse("fonts/toy.ttf", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The toy font and no other. */
  public static FontSet set() {
    return new FontSet(List.of(face()));
  }

  /** The fonts that the workspace ships. */
  public static FontSet real() {
    Path root = Path.of("fonts");
    try (Stream<Path> files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      return new FontSet(files.filter(file -> file.toString().endsWith(".ttf")).sorted().map(ToyFont::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FontFace read(Path file) {
    try {
      return parse(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FontFace parse(String path, byte[] bytes) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      int[] advances = new int[font.getNumberOfGlyphs()];
      for (int i = 0; i < advances.length; i++) {
        advances[i] = font.getAdvanceWidth(i);
      }
      OS2WindowsMetricsTable os2 = font.getOS2Windows();
      String family = font.getNaming().getName(16, 3, 1, 0x409);
      return new FontFace(family == null ? font.getNaming().getFontFamily() : family, os2.getWeightClass(),
          (os2.getFsSelection() & 1) != 0, path, () -> bytes, metrics(font), advances, () -> CharacterMap.of(glyphs(bytes)));
    }
  }

  private static FontFace.Metrics metrics(TrueTypeFont font) throws IOException {
    HeaderTable head = font.getHeader();
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    return new FontFace.Metrics(font.getUnitsPerEm(), os2.getTypoAscender(), os2.getTypoDescender(), os2.getTypoLineGap(),
        os2.getCapHeight(), os2.getHeight(), font.getPostScript().getItalicAngle(),
        font.getPostScript().getUnderlinePosition(), font.getPostScript().getUnderlineThickness(), head.getXMin(),
        head.getYMin(), head.getXMax(), head.getYMax(), font.getNaming().getPostScriptName());
  }

  /** Read when somebody asks for them: most tests need few of the fonts. */
  private static Map<Integer, Integer> glyphs(byte[] bytes) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      return glyphs(font.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Integer, Integer> glyphs(CmapLookup cmap) {
    Map<Integer, Integer> glyphs = new HashMap<>();
    for (int codePoint = 0; codePoint <= 0x1FFFF; codePoint++) {
      int glyph = cmap.getGlyphId(codePoint);
      if (glyph != 0) {
        glyphs.put(codePoint, glyph);
      }
    }
    return glyphs;
  }
}
