package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.StructRole;
import org.gatefold.render.Composite.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "source-sans-3/SourceSans3-Regular", "source-serif-4/SourceSerif4-Bold",
    "noto-sans-arabic/NotoSansArabic_400Regular",
    "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold", "noto-sans-devanagari/NotoSansDevanagari_400Regular"
  })
  void a_subset_draws_the_same_outlines(String name) throws Exception {
    FontFace face = TestFonts.read("fonts/" + name + ".ttf", 400, false);
    GlyphSubset subset = new GlyphSubset(new TrueType(face.bytes()));
    List<Integer> glyphs = new ArrayList<>();
    for (int glyph = 1; glyph < face.glyphCount(); glyph += 3) {
      assertThat(subset.number(glyph)).isEqualTo(glyphs.size() + 1);
      glyphs.add(glyph);
    }
    try (TrueTypeFont original = parse(face.bytes(), false); TrueTypeFont embedded = parse(subset.write(), true)) {
      for (int i = 0; i < glyphs.size(); i++) {
        assertThat(embedded.getAdvanceWidth(i + 1)).isEqualTo(original.getAdvanceWidth(glyphs.get(i)));
        assertThat(outline(embedded, i + 1)).as("glyph %d", glyphs.get(i)).isEqualTo(outline(original, glyphs.get(i)));
      }
    }
  }

  @Test
  void hints_are_left_behind() throws Exception {
    GlyphSubset subset = new GlyphSubset(new TrueType(TestFonts.SANS.bytes()));
    for (int point = 'a'; point <= 'z'; point++) {
      subset.number(TestFonts.SANS.glyph(point));
    }
    assertThat(subset.write().length).isLessThan(3000);
  }

  @Test
  void a_composite_draws_its_parts_where_they_belong() throws Exception {
    FontFace sans = TestFonts.SANS;
    GlyphSubset subset = new GlyphSubset(new TrueType(sans.bytes()));
    int letter = sans.glyph('e');
    int accent = sans.glyph(0x301);
    Composite composite = new Composite(List.of(new Part(letter, 0, 0), new Part(accent, 250, -30)), 496);
    int number = subset.number(composite);
    assertThat(subset.number(composite)).isEqualTo(number);
    try (TrueTypeFont original = parse(sans.bytes(), false); TrueTypeFont embedded = parse(subset.write(), true)) {
      GeneralPath expected = new GeneralPath(original.getGlyph().getGlyph(letter).getPath());
      GeneralPath shifted = original.getGlyph().getGlyph(accent).getPath();
      shifted.transform(AffineTransform.getTranslateInstance(250, -30));
      expected.append(shifted, false);
      assertThat(embedded.getGlyph().getGlyph(number).getPath().getBounds()).isEqualTo(expected.getBounds());
      assertThat(outline(embedded, number)).isEqualTo(steps(expected));
      assertThat(embedded.getAdvanceWidth(number)).isEqualTo(496);
    }
  }

  @Test
  void what_is_no_truetype_font_is_refused_and_named() {
    assertThat(Pdf.messages(with("OTTO".getBytes(StandardCharsets.US_ASCII)))).containsExactly(
        "fonts/x.ttf is not a TrueType font with outlines of its own: it is too short");
    byte[] cff = TestFonts.SANS.bytes().clone();
    cff[0] = 'O';
    assertThat(Pdf.refusals(with(cff))).containsExactly("PDF020");
    assertThat(Pdf.refusals(with(Arrays.copyOf(TestFonts.SANS.bytes(), 50_000)))).containsExactly("PDF020");
  }

  @Test
  void a_font_that_forbids_embedding_is_refused() throws Exception {
    byte[] restricted = TestFonts.SANS.bytes().clone();
    restricted[new TrueType(restricted).table("OS/2").offset() + 9] = 2;
    assertThat(Pdf.refusals(with(restricted))).containsExactly("PDF021");
  }

  private static PagedDocument with(byte[] font) {
    FontFace sans = TestFonts.SANS;
    int[] advances = new int[sans.glyphCount()];
    FontFace face = new FontFace("X", 400, false, "fonts/x.ttf", font, sans.metrics(), advances, Map.of());
    Draft draft = new Draft();
    return draft.build(Draft.node(StructRole.P, draft.text(face, 11, "x")));
  }

  private static TrueTypeFont parse(byte[] bytes, boolean embedded) throws IOException {
    return new TTFParser(embedded).parse(new RandomAccessReadBuffer(bytes));
  }

  private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
    GeneralPath path = font.getGlyph().getGlyph(glyph) == null
        ? new GeneralPath() : font.getGlyph().getGlyph(glyph).getPath();
    return steps(path);
  }

  private static List<String> steps(GeneralPath path) {
    List<String> steps = new ArrayList<>();
    double[] points = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      steps.add(it.currentSegment(points) + Arrays.toString(points));
    }
    return steps;
  }
}
