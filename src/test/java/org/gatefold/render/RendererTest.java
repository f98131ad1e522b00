package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.VeraPdf;
import org.gatefold.model.Metadata;
import org.gatefold.model.job.Edition;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructRole;
import org.junit.jupiter.api.Test;

/** Whole documents. */
class RendererTest {
  @Test
  void a_page_with_everything_on_it_is_compliant() {
    VeraPdf.assertCompliant(Pdf.of(everything()));
  }

  @Test
  void text_comes_back_in_the_order_of_the_structure() {
    assertThat(Pdf.text(Pdf.of(everything())).lines().limit(4))
        .containsExactly("Back pain", "Most back pain gets better (in weeks). 1", "One", "Two");
  }

  @Test
  void the_same_document_gives_the_same_bytes_from_any_renderer_and_thread() throws Exception {
    Renderer shared = new Renderer();
    byte[] first = Pdf.of(everything());
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<byte[]>> others = IntStream.range(0, 16)
          .mapToObj(i -> threads.submit(() -> shared.render(everything()).get().bytes())).toList();
      for (Future<byte[]> other : others) {
        assertThat(other.get()).isEqualTo(first);
      }
    }
  }

  @Test
  void another_title_gives_another_file_id() {
    Draft other = new Draft().metadata(new Metadata("Other", "A Clinic", "", Locale.US, null));
    assertThat(id(Pdf.of(other.build()))).isNotEqualTo(id(Pdf.of(new Draft().build())));
  }

  @Test
  void metadata_says_what_the_article_says_and_no_more() {
    Locale swiss = Locale.forLanguageTag("de-CH");
    byte[] pdf = Pdf.of(new Draft().metadata(
        new Metadata("Pain & <you>", "Ärztehaus", "", swiss, LocalDate.of(2026, 1, 2))).build());
    VeraPdf.assertCompliant(pdf);
    Pdf.read(pdf, document -> {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Pain & <you>");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Ärztehaus");
      assertThat(document.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE))
          .isEqualTo("D:20260102000000Z");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de-CH");
      String packet = Pdf.decoded(document.getDocumentCatalog().getMetadata().getCOSObject());
      assertThat(packet).contains("Pain &amp; &lt;you&gt;", "<xmp:CreateDate>2026-01-02T00:00:00Z");
      assertThat(packet).doesNotContain("dc:description");
    });
  }

  @Test
  void without_a_date_there_is_none() {
    byte[] pdf = Pdf.of(new Draft().metadata(new Metadata("T", "", "", Locale.US, null)).build());
    VeraPdf.assertCompliant(pdf);
    Pdf.read(pdf, document -> assertThat(document.getDocumentInformation().getMetadataKeys())
        .containsExactlyInAnyOrder("Title", "Creator", "Producer"));
  }

  @Test
  void a_page_is_as_large_as_its_trim() {
    Pdf.read(Pdf.of(new Draft().build()), document -> {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(420);
      assertThat(document.getPage(0).getTrimBox().getHeight()).isEqualTo(595.28f);
    });
  }

  @Test
  void four_pages_of_text_stay_small() {
    Draft draft = new Draft();
    StructChild[] paragraphs = new StructChild[4 * 30];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = Draft.node(StructRole.P, draft.text(i % 3 == 0 ? TestFonts.SERIF : TestFonts.SANS, 9,
          "Line " + i + ": patients who kept moving were better after " + i * 7 % 31 + " weeks, said 9 of 10 trials."));
      if (i % 30 == 29) {
        draft.page();
      }
    }
    assertThat(Pdf.of(draft.build(paragraphs))).hasSizeLessThan(40_000);
  }

  @Test
  void what_the_edition_forbids_is_refused() {
    Ink process = new Ink.Cmyk(0, 0, 0, 1, 1);
    PagedDocument document = new Draft().add(Draft.rectangle(process, 0, 0, 9, 9)).build();
    assertThat(Pdf.refusals(document)).containsExactly("PDF010");
    assertThat(Pdf.messages(document))
        .containsExactly("back-pain/en-US/handout.screen.pdf: page 1 uses a process colour, "
            + "which the screen edition forbids");
    assertThat(Pdf.refusals(new Draft().edition(Edition.PRESS).build())).containsExactly("PDF001");
    assertThat(Pdf.refusals(new Draft().edition(Edition.OFFICE).add(Draft.rectangle(process, 0, 0, 9, 9)).build()))
        .containsExactly("PDF010");
  }

  @Test
  void a_file_without_title_or_language_is_refused() {
    assertThat(Pdf.refusals(new Draft().metadata(new Metadata(" ", "", "", Locale.ROOT, null)).build()))
        .containsExactly("PDF002", "PDF003");
  }

  @Test
  void a_position_that_is_no_number_is_refused() {
    assertThat(Pdf.refusals(new Draft().add(Draft.rectangle(Draft.BLACK, Double.NaN, 0, 9, 9)).build()))
        .containsExactly("PDF005");
  }

  private static PagedDocument everything() {
    Draft draft = new Draft();
    draft.add(Draft.rectangle(new Ink.Rgb(0.9, 0.95, 1, 0.5), 0, 0, 420, 60));
    StructChild heading = Draft.node(StructRole.H1, draft.text(TestFonts.BOLD, 20, "Back pain"));
    draft.bookmark("Back pain");
    StructChild sentence = draft.text("Most back pain gets better (in weeks).");
    draft.destination("call-1");
    StructChild call = Draft.node(StructRole.REFERENCE,
        Draft.node(StructRole.LINK, draft.beside("1"), draft.link("#note-1", "Note 1")));
    StructChild list = Draft.node(StructRole.L,
        Draft.node(StructRole.LI, Draft.node(StructRole.LBODY, draft.text("One"))),
        Draft.node(StructRole.LI, Draft.node(StructRole.LBODY, draft.text("Two"))));
    StructChild figure = draft.figure("A spine", draft.picture(Pictures.svg(Pictures.GRADIENT), 100, 50),
        draft.picture(Pictures.png(true), 20, 20));
    draft.page();
    StructChild note = Draft.note("note-1",
        Draft.node(StructRole.LBL, draft.text("1")), Draft.node(StructRole.P, draft.text("Pang X. A trial.")),
        Draft.node(StructRole.LINK, draft.text("https://doi.org/10.1/x"), draft.link("https://doi.org/10.1/x", "DOI")),
        Draft.node(StructRole.LINK, draft.text("back"), draft.link("#call-1", "Back to the text")));
    draft.destination("note-1");
    draft.add(new PageItem.Shape(
        List.of(new PageItem.Segment.MoveTo(0, 9), new PageItem.Segment.CurveTo(1, 1, 5, 2, 90, 9)), null,
        new PageItem.Stroke(Draft.BLACK, 0.5, List.of(2.0, 1.0)), PageItem.ARTIFACT));
    return draft.build(heading, Draft.node(StructRole.P, sentence, call), list, figure, note);
  }

  private static String id(byte[] pdf) {
    StringBuilder id = new StringBuilder();
    Pdf.read(pdf, document -> id.append(document.getDocument().getDocumentID().get(0)));
    return id.toString();
  }
}
