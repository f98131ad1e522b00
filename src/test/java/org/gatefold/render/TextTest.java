package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gatefold.VeraPdf;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.paged.PageItem.Glyph;
import org.gatefold.model.paged.PageItem.Glyphs;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructRole;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final FontFace SANS = TestFonts.SANS;

  @Test
  void ligatures_come_apart_again() {
    List<Glyph> glyphs = new ArrayList<>(Draft.glyphs(SANS, 11, "of "));
    glyphs.add(Draft.glyph(SANS, 11, SANS.glyph(0xFB01), "fi"));
    glyphs.addAll(Draft.glyphs(SANS, 11, "bre"));
    assertThat(textOf(glyphs)).isEqualTo("of fibre\n");
  }

  @Test
  void a_hyphen_of_hyphenation_is_told_from_a_typed_one() {
    List<Glyph> glyphs = new ArrayList<>(Draft.glyphs(SANS, 11, "well-con"));
    glyphs.add(Draft.glyph(SANS, 11, SANS.glyph('-'), "\u00AD"));
    byte[] pdf = of(glyphs);
    VeraPdf.assertCompliant(pdf);
    assertThat(Pdf.text(pdf)).isEqualTo("well-con\u00AD\n");
  }

  @Test
  void one_glyph_may_stand_for_several_texts() {
    List<Glyph> glyphs = new ArrayList<>(Draft.glyphs(SANS, 11, "Aa"));
    glyphs.add(Draft.glyph(SANS, 11, SANS.glyph('A'), "a"));
    glyphs.add(Draft.glyph(SANS, 11, SANS.glyph('A'), "A"));
    byte[] pdf = of(glyphs);
    VeraPdf.assertCompliant(pdf);
    assertThat(Pdf.text(pdf)).isEqualTo("AaaA\n");
  }

  @Test
  void a_cluster_of_several_glyphs_says_its_text_once() {
    List<Glyph> glyphs = new ArrayList<>(Draft.glyphs(SANS, 11, "caf"));
    glyphs.add(Draft.glyph(SANS, 11, SANS.glyph('e'), "\u00E9"));
    glyphs.add(new Glyph(SANS.glyph(0x301), 0, -2.75, 0.5, ""));
    glyphs.addAll(Draft.glyphs(SANS, 11, "noir"));
    byte[] pdf = of(glyphs);
    VeraPdf.assertCompliant(pdf);
    assertThat(Pdf.content(pdf, 0)).doesNotContain("ActualText");
    assertThat(Pdf.text(pdf)).isEqualTo("cafénoir\n");
  }

  @Test
  void glyphs_that_say_nothing_say_so() {
    byte[] pdf = of(List.of(new Glyph(SANS.glyph('x'), 5, 0, 0, "")));
    VeraPdf.assertCompliant(pdf);
    assertThat(Pdf.content(pdf, 0)).contains("/Span<</ActualText<FEFF>>>BDC");
    assertThat(Pdf.text(pdf)).isBlank();
  }

  @Test
  void private_characters_are_explained() {
    byte[] pdf = of(List.of(Draft.glyph(SANS, 11, SANS.glyph('x'), "\uE000")));
    VeraPdf.assertCompliant(pdf);
    assertThat(Pdf.content(pdf, 0)).contains("ActualText<FEFFE000>");
  }

  @Test
  void lone_surrogates_and_byte_order_marks_do_no_harm() {
    VeraPdf.assertCompliant(of(List.of(Draft.glyph(SANS, 11, SANS.glyph('x'), "\uD800"),
        Draft.glyph(SANS, 11, SANS.glyph('x'), "\uFEFF"), Draft.glyph(SANS, 11, SANS.glyph('x'), "\0"))));
  }

  @Test
  void a_byte_order_mark_within_text_joins_words() {
    assertThat(textOf(List.of(Draft.glyph(SANS, 11, SANS.glyph('x'), "\uFEFF")))).isEqualTo("\u2060\n");
  }

  @Test
  void right_to_left_text_has_one_character_for_each_code() {
    List<Glyph> glyphs = List.of(Draft.glyph(SANS, 11, SANS.glyph('b'), "\u05D1"), new Glyph(SANS.glyph('.'), 0, 2, -3, ""),
        Draft.glyph(SANS, 11, SANS.glyph('a'), "\u05D0\u05B8"));
    byte[] pdf = of(glyphs);
    VeraPdf.assertCompliant(pdf);
    assertThat(Pdf.content(pdf, 0)).contains("/ReversedChars BMC");
    assertThat(Pdf.text(pdf)).isEqualTo("\u05D0\u05B8\u05D1\n");
  }

  @Test
  void rounding_never_adds_up() {
    List<Glyph> glyphs = new ArrayList<>();
    double x = 40;
    for (int i = 0; i < 150; i++) {
      glyphs.add(new Glyph(SANS.glyph('i'), 2.7183 + i % 3 * 0.0417, 0, 0, "i"));
    }
    List<Double> expected = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      expected.add(x);
      x += glyph.advance();
    }
    List<Float> found = positions(of(glyphs));
    for (int i = 0; i < glyphs.size(); i++) {
      assertThat((double) found.get(i)).isCloseTo(expected.get(i), within(0.012));
    }
  }

  @Test
  void shifts_of_a_glyph_do_not_move_the_pen() {
    List<Glyph> glyphs = List.of(new Glyph(SANS.glyph('a'), 10, 3, 2, "a"), new Glyph(SANS.glyph('b'), 10, 0, 0, "b"));
    byte[] pdf = of(glyphs);
    assertThat(positions(pdf)).satisfies(found -> {
      assertThat(found.get(0)).isCloseTo(43f, within(0.01f));
      assertThat(found.get(1)).isCloseTo(50f, within(0.01f));
    });
    assertThat(Pdf.content(pdf, 0)).contains("2 Ts\n", "0 Ts\n");
  }

  @Test
  void text_of_one_place_is_written_in_one_piece() {
    Draft draft = new Draft();
    Glyphs first = new Glyphs(SANS, 11, 40, 60, Draft.BLACK, Draft.glyphs(SANS, 11, "one "), 0);
    double width = first.glyphs().stream().mapToDouble(Glyph::advance).sum();
    draft.add(first).add(
        new Glyphs(SANS, 11, 40 + width, 60, Draft.BLACK, Draft.glyphs(SANS, 11, "two"), 0));
    byte[] pdf = Pdf.of(draft.build(Draft.node(StructRole.P, new StructChild.Marked(0, 0))));
    assertThat(Pdf.content(pdf, 0).split("TJ", -1)).hasSize(2);
    assertThat(Pdf.text(pdf)).isEqualTo("one two\n");
  }

  @Test
  void codes_that_are_delimiters_are_escaped() {
    StringBuilder text = new StringBuilder();
    for (int point = '!'; point < 0x170; point++) {
      if (SANS.covers(point) && (Character.isLetter(point) || "!()*<>[\\]".indexOf(point) >= 0)) {
        text.appendCodePoint(point);
      }
    }
    assertThat(Pdf.text(of(Draft.glyphs(SANS, 4, text.toString())))).isEqualTo(text + "\n");
  }

  @Test
  void more_than_a_row_of_codes_comes_back() {
    StringBuilder text = new StringBuilder();
    for (int point = 0xC0; text.length() < 300; point++) {
      if (SANS.covers(point) && (Character.isUpperCase(point) || Character.isLowerCase(point)) && point != 0xAA) {
        text.appendCodePoint(point);
      }
    }
    byte[] pdf = of(Draft.glyphs(SANS, 1, text.toString()));
    VeraPdf.assertCompliant(pdf);
    assertThat(Pdf.text(pdf)).isEqualTo(text + "\n");
  }

  @Test
  void a_missing_glyph_is_refused() {
    List<Glyph> glyphs = List.of(new Glyph(0, 5, 0, 0, "\u4E00"), new Glyph(999_999, 5, 0, 0, "x"));
    Draft draft = new Draft();
    PagedDocument document = draft.build(Draft.node(StructRole.P, draft.glyphs(SANS, glyphs)));
    assertThat(Pdf.refusals(document)).containsExactly("PDF022", "PDF022");
  }

  private static String textOf(List<Glyph> glyphs) {
    return Pdf.text(of(glyphs));
  }

  private static byte[] of(List<Glyph> glyphs) {
    Draft draft = new Draft();
    return Pdf.of(draft.build(Draft.node(StructRole.P, draft.glyphs(SANS, glyphs))));
  }

  /** Where each glyph stands, from the left. */
  private static List<Float> positions(byte[] pdf) {
    List<Float> positions = new ArrayList<>();
    Pdf.read(pdf, document -> {
      try {
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            positions.add(text.getX());
          }
        }.getText(document);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    });
    return positions;
  }
}
