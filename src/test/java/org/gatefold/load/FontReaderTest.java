package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gatefold.model.font.FontFace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what we read of each font of the workspace with what FontBox reads. */
class FontReaderTest {
  private static final int LAST_CODE_POINT = 0x1FFFF;

  static Stream<Path> fonts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fonts"))) {
      return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("fonts")
  void agreesWithFontBox(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    FontFace face = FontReader.read(file.toString(), FontFile.of(bytes));
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      HeaderTable head = font.getHeader();
      OS2WindowsMetricsTable os2 = font.getOS2Windows();
      assertThat(face.metrics()).isEqualTo(new FontFace.Metrics(head.getUnitsPerEm(), os2.getTypoAscender(),
          -os2.getTypoDescender(), os2.getTypoLineGap(), os2.getCapHeight(), os2.getHeight(),
          font.getPostScript().getItalicAngle(), font.getPostScript().getUnderlinePosition(),
          font.getPostScript().getUnderlineThickness(), head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax(),
          font.getName()));
      assertThat(face.weight()).isEqualTo(os2.getWeightClass());
      assertThat(face.italic()).isEqualTo(file.toString().contains("It"));
      sameGlyphs(face, font);
    }
  }

  private static void sameGlyphs(FontFace face, TrueTypeFont font) throws IOException {
    assertThat(face.glyphCount()).isEqualTo(font.getNumberOfGlyphs());
    for (int glyph = 0; glyph < face.glyphCount(); glyph++) {
      assertThat(face.advance(glyph)).isEqualTo(font.getAdvanceWidth(glyph));
    }
    CmapLookup lookup = font.getUnicodeCmapLookup();
    for (int c = 1; c <= LAST_CODE_POINT; c++) {
      if (face.glyph(c) != lookup.getGlyphId(c)) {
        assertThat(face.glyph(c)).as("U+%04X", c).isEqualTo(lookup.getGlyphId(c));
      }
    }
  }

  @Test
  void weightsShareTheirFamily() throws Exception {
    assertThat(family("source-sans-3/SourceSans3-Semibold.ttf")).isEqualTo("Source Sans 3");
    assertThat(family("source-serif-4/SourceSerif4-It.ttf")).isEqualTo("Source Serif 4");
    assertThat(family("noto-sans-thai/NotoSansThai_700Bold.ttf")).isEqualTo("Noto Sans Thai");
  }

  private static String family(String file) throws IOException, FontException {
    Path path = Path.of("fonts").resolve(file);
    return FontReader.read(file, FontFile.of(Files.readAllBytes(path))).family();
  }

  @Test
  void brokenFontsAreRefusedAndNothingElseIsThrown() throws IOException {
    byte[] whole = FontReaderTest.class.getResourceAsStream("/fonts/toy.ttf").readAllBytes();
    Random random = new Random(1);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = Arrays.copyOf(whole, round % 2 == 0 ? whole.length : random.nextInt(whole.length));
      for (int i = random.nextInt(8); i >= 0 && bytes.length > 0; i--) {
        bytes[random.nextInt(Math.min(bytes.length, 2000))] = (byte) random.nextInt();
      }
      try {
        FontReader.read("toy.ttf", FontFile.of(bytes)).glyph(32);
      } catch (FontException refused) {
        assertThat(refused.why()).isNotBlank();
      }
    }
    assertThatThrownBy(() -> FontReader.read("x.ttf", FontFile.of(new byte[0]))).isInstanceOf(FontException.class);
  }
}
