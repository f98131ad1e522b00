package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.DocumentId;
import org.gatefold.model.FilledPage;
import org.gatefold.model.FilledPage.Passage;
import org.gatefold.model.Metadata;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.Verdict;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.preflight.TextProof;
import org.gatefold.render.Renderer;
import org.gatefold.typeset.ToyFont;
import org.gatefold.typeset.Typesetter;
import org.junit.jupiter.api.Test;

/** A table that goes on over columns and pages, from HTML to a proved file. */
class TablesTest {
  private static final String STYLE = """
      @page { size: 120mm 70mm; margin: 8mm; @footnote { border-top: .5pt solid } }
      html { font: 9pt/12pt "Source Sans 3" }
      main { column-count: 2; column-gap: 8mm }
      table { border-collapse: collapse; width: 100% }
      tr { border-bottom: .5pt solid } th, td { padding: 1pt 2pt; vertical-align: top; text-align: start }
      .note { float: footnote; font-size: 7pt; line-height: 9pt }
      """;
  private static final int ROWS = 40;

  private final List<Passage> passages = new ArrayList<>();

  @Test
  void goesOnUnderItsHeadWithoutSayingItTwice() {
    RenderedPdf pdf = rendered();
    VeraPdf.assertCompliant(pdf.bytes());
    Outcome<Verdict> verdict = new TextProof().prove(pdf);
    assertThat(verdict.diagnostics()).extracting(Diagnostic::message).isEmpty();
    assertThat(verdict.get().wordsProved()).isGreaterThan(ROWS * 4);
  }

  @Test
  void standsUnderItsHeadInEveryColumn() {
    PagedDocument document = typeset();
    assertThat(document.pages().size()).isGreaterThan(1);
    for (Page page : document.pages()) {
      assertThat(page.items().stream().filter(item -> text(item).equals("What")).count()).isEqualTo(2);
    }
  }

  private static String text(PageItem item) {
    return item instanceof PageItem.Glyphs glyphs
        ? glyphs.glyphs().stream().map(PageItem.Glyph::text).collect(Collectors.joining())
        : "";
  }

  private RenderedPdf rendered() {
    Outcome<RenderedPdf> outcome = new Renderer().render(typeset());
    assertThat(outcome.diagnostics()).isEmpty();
    return outcome.get();
  }

  private PagedDocument typeset() {
    StringBuilder html = new StringBuilder("<!doctype html><html lang=en><head><title>T</title></head><body><main><table>");
    html.append("<caption>").append(said("How long it takes")).append("</caption>");
    html.append("<thead><tr><th rowspan=2>").append(said("What")).append("</th><th colspan=2>").append(said("When"))
        .append("</th></tr><tr><th>").append(said("from")).append("</th><th>").append(said("until"))
        .append("</th></tr></thead><tbody>");
    for (int i = 1; i <= ROWS; i++) {
      html.append("<tr><th scope=row>").append(said("Stage " + i)).append("</th><td>").append(said("week " + i));
      html.append(i == 9 ? " <a role=doc-noteref href='#n1'>1</a>" : "");
      html.append("</td><td>").append(i % 5 == 0 ? "" : said("week " + (i + 2))).append("</td></tr>");
    }
    html.append("</tbody></table></main><aside class=note id=n1 role=doc-footnote><span class=marker>1</span> ")
        .append("A note.</aside></body></html>");
    FilledPage page = new FilledPage(
        new DocumentId("toy", Locale.ENGLISH, "toy", Edition.SCREEN),
        new Metadata("Toy", "Toy", "", Locale.ENGLISH, null), html.toString(), Origin.of("toy.html"),
        List.of(new Resource("toy.css", STYLE.getBytes(StandardCharsets.UTF_8))), Map.of(), Map.of(), Map.of(), passages);
    try (Typesetter typesetter = new Typesetter(ToyFont.real())) {
      Outcome<PagedDocument> outcome = typesetter.typeset(page);
      assertThat(outcome.diagnostics()).extracting(Diagnostic::message).isEmpty();
      return outcome.get();
    }
  }

  private String said(String words) {
    passages.add(new Passage(0, words, Origin.of("toy.md")));
    return words;
  }
}
