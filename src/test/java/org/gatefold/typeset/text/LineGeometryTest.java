package org.gatefold.typeset.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gatefold.diag.Findings;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.text.ParagraphStyle.Align;
import org.junit.jupiter.api.Test;

/** Widths and positions. */
class LineGeometryTest {
  private static final String TEXT = "“Patients receiving autologous MSCs showed significant pain reduction, and MRI evidence of "
      + "increased disc hydration—after 12 months, in 2 of 3 cases.” Batti\u00E9 & Videman, Spine Journal, 2006. AVAWAT fjord official.";

  private static ShapedParagraph shaped(Align align, boolean hang) {
    ParagraphStyle style = new ParagraphStyle(align, align == Align.JUSTIFY ? Align.START : align, 0, false, false, 5, 2, 3, 2,
        hang, true);
    TextStyle letters = new TextStyle(List.of("Source Serif 4"), 400, false, 9.7, Locale.US, 0, 0, java.util.Map.of(), true, true);
    return Setting.REAL.shape(List.of(Setting.span(TEXT, letters)), style, new Findings());
  }

  @Test
  void justifiedLinesFillTheirMeasureExactly() {
    for (double measure = 130; measure < 300; measure += 7.3) {
      List<Line> lines = Setting.REAL.lines(shaped(Align.JUSTIFY, false), measure);
      for (Line line : lines.subList(0, lines.size() - 1)) {
        assertThat(line.width()).isCloseTo(measure, offset(0.002));
        assertThat(line.overfull()).isZero();
      }
    }
  }

  @Test
  void raggedLinesNeverPassTheirMeasure() {
    for (double measure = 60; measure < 300; measure += 3.1) {
      for (Line line : Setting.REAL.lines(shaped(Align.START, false), measure)) {
        assertThat(line.width()).isLessThanOrEqualTo(measure + 0.001);
        assertThat(line.overfull()).isZero();
      }
    }
  }

  @Test
  void advancesAddUpToWidths() {
    for (Line line : Setting.REAL.lines(shaped(Align.JUSTIFY, true), 180)) {
      double end = line.pieces().getFirst().x();
      for (Line.Piece piece : line.pieces()) {
        Line.Run run = (Line.Run) piece;
        assertThat(run.x()).isCloseTo(end, offset(0.0015));
        assertThat(run.glyphs().stream().mapToDouble(PageItem.Glyph::advance).sum()).isCloseTo(run.width(), offset(1e-9));
        end += run.width();
      }
      assertThat(end - line.pieces().getFirst().x()).isCloseTo(line.width(), offset(0.003));
    }
  }

  @Test
  void openingQuoteHangsWhole() {
    Line hung = Setting.REAL.lines(shaped(Align.START, true), 180).getFirst();
    PageItem.Glyph quote = Setting.glyphs(hung).getFirst();
    assertThat(quote.text()).isEqualTo("“");
    assertThat(hung.pieces().getFirst().x()).isNegative().isCloseTo(-quote.advance(), offset(0.4));
  }

  @Test
  void trailingSpaceIsThereAndTakesNoRoom() {
    Line line = Setting.REAL.lines(shaped(Align.START, false), 180).getFirst();
    PageItem.Glyph last = Setting.glyphs(line).getLast();
    assertThat(last.text()).isEqualTo(" ");
    assertThat(last.advance()).isZero();
  }

  @Test
  void positionsAreThousandths() {
    for (Line line : Setting.REAL.lines(shaped(Align.JUSTIFY, true), 173)) {
      for (PageItem.Glyph glyph : Setting.glyphs(line)) {
        assertThat(glyph.advance()).isEqualTo(Math.round(glyph.advance() * 1000) / 1000.0);
      }
    }
  }

  @Test
  void widthsOfContent() {
    ShapedParagraph paragraph = Setting.TOY.shape(List.of(Setting.span("some words here", Setting.toy(Locale.US, false))),
        Setting.style(Align.START), new Findings());
    assertThat(paragraph.maxContent()).isEqualTo(15);
    assertThat(paragraph.minContent()).isEqualTo(5);
    assertThat(Setting.TOY.lines(paragraph, 5)).hasSize(3);
  }

  @Test
  void nothingMakesNoLines() {
    assertThat(Setting.TOY.lines(Setting.TOY.shape(List.of(), Setting.style(Align.START), new Findings()), 10)).isEmpty();
    assertThat(Setting.set("", 10, Setting.style(Align.JUSTIFY), Setting.toy(Locale.US, true))).isEmpty();
  }

  @Test
  void threadsAgree() throws Exception {
    List<Line> expected = Setting.REAL.lines(shaped(Align.JUSTIFY, true), 150);
    try (ExecutorService pool = Executors.newFixedThreadPool(4); TextSetter setter = new TextSetter(Setting.FONTS)) {
      List<Callable<List<Line>>> jobs = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        jobs.add(() -> setter.lines(shaped(Align.JUSTIFY, true), 150));
      }
      for (Future<List<Line>> lines : pool.invokeAll(jobs)) {
        assertThat(lines.get()).isEqualTo(expected);
      }
    }
  }
}
