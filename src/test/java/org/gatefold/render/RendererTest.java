package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gatefold.VeraPdf;
import org.gatefold.diag.Outcome;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.StructRole;
import org.junit.jupiter.api.Test;

class RendererTest {
  private final Renderer renderer = new Renderer();

  @Test
  void a_plain_page_is_compliant_and_gives_its_text_back() throws IOException {
    Draft draft = new Draft();
    PagedDocument document = draft.add(Draft.rectangle(new Ink.Rgb(0.9, 0.95, 1, 0.5), 0, 0, 420, 60))
        .build(Draft.node(StructRole.H1, draft.text(TestFonts.BOLD, 20, "Back pain")),
            Draft.node(StructRole.P, draft.text("Most back pain gets better (in weeks).")));
    byte[] pdf = render(document);
    java.nio.file.Files.write(java.nio.file.Path.of("/tmp/plain.pdf"), pdf);
    VeraPdf.assertCompliant(pdf);
    assertThat(text(pdf)).isEqualTo("Back pain\nMost back pain gets better (in weeks).\n");
  }

  private byte[] render(PagedDocument document) {
    Outcome<RenderedPdf> outcome = renderer.render(document);
    assertThat(outcome.diagnostics()).isEmpty();
    return outcome.get().bytes();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
