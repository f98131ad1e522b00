package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.DocumentId;
import org.gatefold.model.FilledPage;
import org.gatefold.model.Metadata;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.preflight.TextProof;
import org.gatefold.render.Renderer;
import org.gatefold.typeset.ToyFont;
import org.gatefold.typeset.Typesetter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages with a large first letter, floats and flex rows, set in real fonts: they read as they were written. */
class SideBySideTest {
  private static final Path FILES = Path.of("src/test/resources/side-by-side");

  @Test
  void readsAsItWasWrittenAndKeepsTheStandards() throws IOException {
    RenderedPdf pdf = rendered();
    assertThat(new TextProof().prove(pdf).diagnostics()).isEmpty();
    VeraPdf.assertCompliant(pdf.bytes());
  }

  private static RenderedPdf rendered() throws IOException {
    FilledPage page = page();
    try (Typesetter typesetter = new Typesetter(ToyFont.real())) {
      Outcome<PagedDocument> set = typesetter.typeset(page);
      assertThat(set.diagnostics()).isEmpty();
      Outcome<RenderedPdf> pdf = new Renderer().render(set.value().orElseThrow());
      assertThat(pdf.diagnostics()).isEmpty();
      Path copy = Path.of(System.getProperty("java.io.tmpdir"), "side-by-side.pdf");
      if (Boolean.getBoolean("keep.pdf")) {
        Files.write(copy, pdf.value().orElseThrow().bytes());
      }
      return pdf.value().orElseThrow();
    }
  }

  private static FilledPage page() throws IOException {
    String html = Files.readString(FILES.resolve("page.html"));
    Document document = Jsoup.parse(html);
    List<FilledPage.Passage> passages = document.select("h1, h2, h3, p, figcaption, li, .aside").stream()
        .map(element -> new FilledPage.Passage(0, element.text(), Origin.of("page.html"))).toList();
    return new FilledPage(
        new DocumentId("side-by-side", Locale.ENGLISH, "test", Edition.SCREEN),
        new Metadata("Many backs hurt", "Gatefold", "", Locale.ENGLISH, null),
        html, Origin.of("page.html"), List.of(resource("page.css")), Map.of(),
        Map.of("spine.svg", resource("spine.svg")), Map.of(), passages);
  }

  private static Resource resource(String name) throws IOException {
    return new Resource(name, Files.readAllBytes(FILES.resolve(name)));
  }
}
