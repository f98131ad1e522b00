package org.gatefold.typeset.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.paged.PageItem.Glyph;
import org.gatefold.typeset.text.ParagraphStyle.Align;
import org.junit.jupiter.api.Test;

/** Glyphs of the fonts that we ship: ligatures, kerning, fallback, joining scripts, and what a break does to them. */
class RealFontsTest {
  private static final TextStyle SERIF = Setting.real("Source Serif 4", 10, Locale.US);
  private static final TextStyle SANS = Setting.real("Source Sans 3", 10, Locale.US);

  private static List<Line> lines(String text, TextStyle style, double measure) {
    return Setting.REAL.lines(
        Setting.REAL.shape(List.of(Setting.span(text, style)), Setting.style(Align.START), new Findings()), measure);
  }

  private static List<Glyph> glyphs(String text, TextStyle style) {
    return Setting.glyphs(lines(text, style, 10_000).getFirst());
  }

  private static double width(String text, TextStyle style) {
    return lines(text, style, 10_000).getFirst().width();
  }

  private static TextStyle with(TextStyle style, double letterSpacing, Map<String, Integer> features) {
    return new TextStyle(style.families(), style.weight(), style.italic(), style.size(), style.language(), letterSpacing, 0,
        features, style.hyphenate(), true);
  }

  @Test
  void ligatureCarriesAllItsCharacters() {
    assertThat(glyphs("fjord off", with(SERIF, 0, Map.of("liga", 1)))).extracting(Glyph::text).contains("ff");
    assertThat(glyphs("off", with(SERIF, 0.1, Map.of()))).extracting(Glyph::text).containsExactly("o", "f", "f");
  }

  @Test
  void pairsAreKerned() {
    double apart = width("A", SERIF) + width("V", SERIF);
    assertThat(width("AV", SERIF)).isLessThan(apart - 0.3);
    assertThat(width("AV", with(SERIF, 0, Map.of("kern", 0)))).isCloseTo(apart, offset(0.002));
  }

  @Test
  void featuresChangeGlyphs() {
    assertThat(glyphs("1", with(SANS, 0, Map.of("sups", 1))).getFirst().id()).isNotEqualTo(glyphs("1", SANS).getFirst().id());
  }

  @Test
  void brokenLigatureComesApart() {
    List<Line> lines = lines("soof\u00ADfice", SERIF, width("soof‐", SERIF) + 0.5);
    assertThat(lines).hasSize(2);
    assertThat(Setting.text(lines.getFirst())).isEqualTo("soof\u00AD");
    assertThat(lines.getFirst().hyphenated()).isTrue();
    assertThat(lines.getFirst().width()).isCloseTo(width("soof‐", SERIF), offset(0.002));
    assertThat(lines.get(1).width()).isCloseTo(width("fice", SERIF), offset(0.002));
  }

  @Test
  void fontsFallBackByCoverage() {
    Line line = lines("Rücken العمود पीठ หลัง גב", SERIF, 10_000).getFirst();
    assertThat(line.pieces()).extracting(piece -> ((Line.Run) piece).face().family())
        .contains("Source Serif 4", "Noto Sans Arabic", "Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans Hebrew");
    assertThat(line.pieces()).extracting(piece -> ((Line.Run) piece).face()).extracting(FontFace::italic).containsOnly(false);
  }

  @Test
  void arabicLettersJoinAcrossSpans() {
    TextStyle arabic = Setting.real("Noto Sans Arabic", 10, Locale.of("ar"));
    List<Integer> whole = glyphs("سلام", arabic).stream().map(Glyph::id).toList();
    Line line = Setting.REAL.lines(Setting.REAL.shape(List.of(Setting.span("سل", arabic), Setting.span("ام", arabic)),
        Setting.style(Align.START), new Findings()), 1000).getFirst();
    List<Line.Run> runs = line.pieces().stream().map(Line.Run.class::cast).toList();
    assertThat(runs.get(0).glyphs().getLast().id()).as("seen").isEqualTo(whole.getLast());
    assertThat(runs).allMatch(Line.Run::rightToLeft);
    assertThat(runs.get(0).x()).as("the first word stands right of the second").isGreaterThan(runs.get(1).x());
  }

  @Test
  void missingCharactersAreNamedWithTheirPlace() {
    Findings findings = new Findings();
    Setting.REAL.shape(List.of(Setting.span("bone 🦴 x", SERIF)), Setting.style(Align.START), findings);
    assertThat(findings.sorted()).extracting(Diagnostic::message).containsExactly("no font has U+1F9B4 (BONE)");
    assertThat(findings.sorted().getFirst().origin()).hasToString("article.md:3:12");
  }

  @Test
  void familyThatIsNotThereIsAWarning() {
    Findings findings = new Findings();
    Setting.REAL.shape(List.of(Setting.span("text", Setting.real("Helvetica", 10, Locale.US))), Setting.style(Align.START), findings);
    assertThat(findings.sorted()).extracting(Diagnostic::code).containsExactly(TextCode.NO_FAMILY);
    assertThat(findings.hasErrors()).isFalse();
  }
}
