package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gatefold.VeraPdf;
import org.gatefold.diag.Diagnostic;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Production;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PagedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The editions for the clinic's own printer. */
class OfficeTest {
  private static final Ink ORANGE = new Ink.Rgb(0.9, 0.5, 0.1, 1);

  @ParameterizedTest
  @EnumSource(names = {"OFFICE", "OFFICE_GRAYSCALE"})
  void an_office_edition_is_as_compliant_as_one_for_the_screen(Edition edition) {
    Draft draft = new Draft().edition(edition);
    draft.add(Draft.rectangle(new Ink.Rgb(0.2, 0.4, 0.9, 0.5), 0, 0, 420, 20));
    VeraPdf.assertCompliant(Pdf.of(draft.build(
        draft.text("Knees"), draft.figure("A", draft.picture(Pictures.svg(Pictures.GRADIENT), 90, 40)),
        draft.figure("B", draft.picture(Pictures.png(true), 90, 40)))));
  }

  @Test
  void it_asks_to_be_printed_as_it_is_on_both_sides() {
    Pdf.read(office(Production.leaves(Paper.A4)), document -> {
      COSDictionary preferences =
          Pdf.dictionary(document.getDocumentCatalog().getCOSObject(), COSName.getPDFName("ViewerPreferences"));
      assertThat(preferences.getNameAsString("PrintScaling")).isEqualTo("None");
      assertThat(preferences.getNameAsString("Duplex")).isEqualTo("DuplexFlipLongEdge");
      assertThat(preferences.getBoolean("PickTrayByPDFSize", false)).isTrue();
    });
    Pdf.read(Pdf.of(new Draft().build()), document -> assertThat(
        Pdf.dictionary(document.getDocumentCatalog().getCOSObject(), COSName.getPDFName("ViewerPreferences"))
            .containsKey("Duplex")).isFalse());
  }

  @ParameterizedTest
  @CsvSource({"A4, 5", "LETTER, 6.35"})
  void nothing_is_printed_near_the_edge_of_a_leaf(Paper paper, double margin) {
    Pdf.read(office(Production.leaves(paper)), document -> {
      BufferedImage page = raster(new PDFRenderer(document));
      double scale = 144 / 25.4;
      int across = page.getWidth() / 2;
      assertThat(white(page, across, (int) ((margin - 0.5) * scale))).isTrue();
      assertThat(white(page, across, (int) ((margin + 0.5) * scale))).isFalse();
      assertThat(white(page, (int) ((margin - 0.5) * scale), 300)).isTrue();
      assertThat(white(page, page.getWidth() - (int) ((margin + 0.5) * scale), 300)).isFalse();
      assertThat(white(page, across, page.getHeight() - (int) ((margin - 0.5) * scale))).isTrue();
    });
  }

  @Test
  void a_page_of_a_stapled_sheet_is_printed_whole() {
    Production folded = new Production(Paper.A4, new Finishing.Stitched("booklet", Map.of(), List.of(8), 0.1, 1), null);
    Pdf.read(office(folded), document ->
        assertThat(white(raster(new PDFRenderer(document)), 2, 2)).isFalse());
  }

  @Test
  void gray_has_no_colour_anywhere() {
    Draft draft = new Draft().edition(Edition.OFFICE_GRAYSCALE);
    draft.add(Draft.rectangle(ORANGE, 0, 300, 90, 90));
    draft.add(new PageItem.Gradient(List.of(new PageItem.Segment.MoveTo(0, 400), new PageItem.Segment.LineTo(90, 400),
        new PageItem.Segment.LineTo(90, 490)), 0, 0, 90, 0,
        List.of(new PageItem.Stop(0, ORANGE), new PageItem.Stop(1, Draft.BLACK)), PageItem.ARTIFACT));
    byte[] pdf = Pdf.of(draft.build(
        draft.figure("A", draft.picture(Pictures.svg(Pictures.GRADIENT), 90, 40)),
        draft.figure("B", draft.picture(Pictures.png(true), 90, 40)),
        draft.figure("C", draft.picture(Pictures.jpeg(Pictures.image(BufferedImage.TYPE_INT_RGB), false), 90, 40))));
    assertThat(Operators.colours(pdf)).contains("/DeviceGray").noneMatch(
        colour -> colour.contains("RGB") || colour.endsWith("rg") || colour.endsWith("RG") || colour.contains("CMYK"));
  }

  @Test
  void gray_is_as_light_as_the_colour_was() {
    GrayInks inks = new GrayInks();
    Ink.Rgb orange = (Ink.Rgb) ORANGE;
    assertThat(Srgb.linear(inks.drawn(orange).value())).isCloseTo(Srgb.luminance(orange), within(1e-9));
    assertThat(inks.drawn(new Ink.Rgb(0.3, 0.3, 0.3, 1)).value()).isEqualTo(0.3);
  }

  @Test
  void text_that_does_not_stand_out_in_gray_is_named_with_its_page() {
    Ink teal = new Ink.Rgb(0.04, 0.45, 0.5, 1);
    Draft draft = new Draft().edition(Edition.OFFICE_GRAYSCALE);
    draft.add(Draft.rectangle(teal, 0, 0, 420, 60));
    draft.add(text(ORANGE, 40, "Hard to read")).add(text(ORANGE, 40, "The same again"));
    draft.add(text(new Ink.Rgb(1, 1, 1, 1), 50, "White stands out"));
    draft.add(text(ORANGE, 200, "On paper"));
    List<Diagnostic> found = new Renderer().render(draft.build()).diagnostics();
    assertThat(found).extracting(Diagnostic::message).containsExactly(
        "back-pain/en-US/handout.office-grayscale.pdf: on page 1, “Hard to read” has a contrast of 1.9 to 1 in shades of gray",
        "back-pain/en-US/handout.office-grayscale.pdf: on page 1, “On paper” has a contrast of 2.8 to 1 in shades of gray");
    assertThat(new Renderer().render(draft.edition(Edition.OFFICE).build()).diagnostics()).isEmpty();
  }

  @Test
  void a_picture_does_not_take_the_opacity_of_what_was_painted_before() {
    Draft draft = new Draft();
    draft.add(Draft.rectangle(new Ink.Rgb(1, 0, 0, 0.5), 0, 0, 9, 9));
    draft.add(new PageItem.Picture(Pictures.png(false), 0, 0, 90, 40, null, PageItem.ARTIFACT));
    String content = Pdf.content(Pdf.of(draft.build()), 0);
    assertThat(content.indexOf("/G1 gs")).isBetween(content.indexOf("f\n"), content.indexOf("/I0 Do"));
  }

  private static PageItem text(Ink ink, double y, String text) {
    return new PageItem.Glyphs(TestFonts.SANS, 9, 30, y, ink, Draft.glyphs(TestFonts.SANS, 9, text), PageItem.ARTIFACT);
  }

  /** A page that is orange all over. */
  private static byte[] office(Production production) {
    PagedDocument document =
        new Draft().edition(Edition.OFFICE).add(Draft.rectangle(ORANGE, -9, -9, 500, 700)).build();
    return Pdf.of(document, production);
  }

  private static BufferedImage raster(PDFRenderer renderer) {
    try {
      return renderer.renderImage(0, 2);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean white(BufferedImage image, int x, int y) {
    return (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF;
  }
}
