package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gatefold.model.Metadata;
import org.gatefold.model.job.OutputCondition;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructRole;
import org.junit.jupiter.api.Test;

/** The press edition as a file: PDF/X-4. */
class PressTest {
  @Test
  void the_head_says_one_six_and_the_trailer_has_an_id() {
    byte[] pdf = Pdf.of(leaflet(), Presses.FOGRA39);
    assertThat(new String(pdf, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.6");
    Pdf.read(pdf, document -> {
      assertThat(document.getVersion()).isEqualTo(1.6f);
      assertThat(document.getDocument().getDocumentID()).hasSize(2);
      assertThat(document.isEncrypted()).isFalse();
    });
  }

  @Test
  void the_output_intent_embeds_the_profile_as_it_is() {
    Pdf.read(Pdf.of(leaflet(), Presses.FOGRA39), document -> {
      COSArray intents = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
      assertThat(intents).hasSize(1);
      COSDictionary intent = (COSDictionary) intents.getObject(0);
      assertThat(intent.getNameAsString(COSName.S)).isEqualTo("GTS_PDFX");
      assertThat(intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER)).isEqualTo("FOGRA39");
      assertThat(intent.getString(COSName.REGISTRY_NAME)).isEqualTo("http://www.color.org");
      COSStream profile = intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE);
      assertThat(profile.getInt(COSName.N)).isEqualTo(4);
      assertThat(bytes(profile)).isEqualTo(Presses.COATED.bytes());
    });
  }

  @Test
  void a_condition_that_no_registry_knows_is_explained_in_words() {
    OutputCondition own = new OutputCondition("own", "House", false, "Our own press", Presses.COATED, 280);
    Pdf.read(Pdf.of(leaflet(), Presses.on(own)), document -> {
      COSArray intents = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
      COSDictionary intent = (COSDictionary) intents.getObject(0);
      assertThat(intent.containsKey(COSName.REGISTRY_NAME)).isFalse();
      assertThat(intent.getString(COSName.INFO)).isEqualTo("Our own press");
    });
  }

  @Test
  void packet_and_information_dictionary_agree() {
    byte[] pdf = Pdf.of(leaflet(), Presses.FOGRA39);
    Pdf.read(pdf, document -> {
      String packet = Pdf.decoded(document.getDocumentCatalog().getMetadata().getCOSObject());
      assertThat(packet).contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>",
          "<pdf:Trapped>False</pdf:Trapped>", "<xmpMM:VersionID>1<", "<xmpMM:RenditionClass>default<",
          "<xmp:CreateDate>2026-11-01T00:00:00Z", "<xmp:ModifyDate>2026-11-01T00:00:00Z", "<xmp:MetadataDate>2026-11-01");
      assertThat(packet).doesNotContain("pdfaid", "pdfuaid");
      COSDictionary info = document.getDocumentInformation().getCOSObject();
      assertThat(info.getNameAsString(COSName.TRAPPED)).isEqualTo("False");
      assertThat(info.getString(COSName.CREATION_DATE)).isEqualTo("D:20261101000000Z");
      String id = ((COSString) document.getDocument().getDocumentID().get(0)).toHexString();
      String uuid = packet.substring(packet.indexOf("InstanceID>uuid:") + 16, packet.indexOf("</xmpMM:InstanceID"));
      assertThat(id).isEqualTo(uuid.replace("-", ""));
    });
  }

  @Test
  void an_article_without_a_date_gets_one_that_never_changes() {
    PagedDocument undated = new Draft().press(9).metadata(new Metadata("T", "", "", Locale.US, null)).build();
    Pdf.read(Pdf.of(undated, Presses.FOGRA39), document ->
        assertThat(document.getDocumentInformation().getCOSObject().getString(COSName.MOD_DATE))
            .isEqualTo("D:20000101000000Z"));
  }

  @Test
  void identifiers_come_from_the_content() {
    byte[] once = Pdf.of(leaflet(), Presses.FOGRA39);
    assertThat(Pdf.of(leaflet(), Presses.FOGRA39)).isEqualTo(once);
    String other = packet(Pdf.of(new Draft().press(9).build(), Presses.FOGRA39));
    assertThat(tag(other, "DocumentID")).isEqualTo(tag(packet(once), "DocumentID"));
    assertThat(tag(other, "InstanceID")).isNotEqualTo(tag(packet(once), "InstanceID"));
  }

  @Test
  void the_sheet_is_the_bleed_and_the_trim_lies_within() {
    Pdf.read(Pdf.of(leaflet(), Presses.FOGRA39), document -> {
      PDPage page = document.getPage(0);
      COSDictionary dictionary = page.getCOSObject();
      assertThat(dictionary.containsKey(COSName.CROP_BOX)).isFalse();
      assertThat(dictionary.containsKey(COSName.ART_BOX)).isFalse();
      PDRectangle media = page.getMediaBox();
      PDRectangle trim = page.getTrimBox();
      assertThat(Arrays.toString(page.getBleedBox().getCOSArray().toFloatArray()))
          .isEqualTo(Arrays.toString(media.getCOSArray().toFloatArray()));
      assertThat(media.getLowerLeftX()).isZero();
      assertThat(trim.getLowerLeftX()).isCloseTo((float) Presses.BLEED, within(0.001f));
      assertThat(media.getUpperRightY() - trim.getUpperRightY()).isCloseTo((float) Presses.BLEED, within(0.001f));
      assertThat(trim.getWidth()).isEqualTo(420);
      assertThat(trim.getHeight()).isCloseTo(595.276f, within(0.001f));
    });
  }

  @Test
  void paint_reaches_the_edge_of_the_bleed() {
    double reach = Presses.BLEED;
    Draft draft = new Draft().press(reach);
    draft.add(Draft.rectangle(new Ink.Cmyk(0.8, 0.2, 0.3, 0.1, 1), -reach, -reach, 420 + 2 * reach, 100));
    Pdf.read(Pdf.of(draft.build(), Presses.FOGRA39), document -> {
      BufferedImage sheet = raster(new PDFRenderer(document));
      int right = sheet.getWidth() - 2;
      for (int[] point : new int[][] {{1, 1}, {right, 1}, {1, 90}, {right, 90}, {right / 2, 1}}) {
        assertThat(sheet.getRGB(point[0], point[1]) & 0xFFFFFF).isNotEqualTo(0xFFFFFF);
      }
      assertThat(sheet.getRGB(right / 2, sheet.getHeight() - 2) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    });
  }

  @Test
  void there_are_no_links_and_no_bookmarks_but_the_structure_stays() {
    Pdf.read(Pdf.of(leaflet(), Presses.FOGRA39), document -> {
      assertThat(document.getPage(0).getCOSObject().containsKey(COSName.ANNOTS)).isFalse();
      assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.OUTLINES)).isFalse();
      assertThat(Pdf.structure(document).toString()).doesNotContain("OBJR");
      assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.MARK_INFO)).isTrue();
    });
    assertThat(Pdf.text(Pdf.of(leaflet(), Presses.FOGRA39)).lines()).containsExactly("Knees", "Read this.");
  }

  @Test
  void a_figures_box_is_counted_from_the_corner_of_the_bleed() {
    Draft draft = new Draft().press(10);
    byte[] pdf = Pdf.of(draft.build(draft.figure("A", draft.picture(Pictures.svg(Pictures.GRADIENT), 90, 40))),
        Presses.FOGRA39);
    Pdf.read(pdf, document -> {
      COSDictionary figure = Pdf.dictionary(Pdf.dictionary(Pdf.structure(document), COSName.K), COSName.K);
      COSArray box = Pdf.dictionary(figure, COSName.A).getCOSArray(COSName.BBOX);
      assertThat(box.toFloatArray()).containsExactly(50, 515.28f, 150, 565.28f);
    });
  }

  @Test
  void a_profile_that_java_cannot_read_is_an_error() {
    byte[] damaged = Presses.COATED.bytes().clone();
    Arrays.fill(damaged, 0x200, damaged.length, (byte) 7);
    OutputCondition condition =
        new OutputCondition("own", "X", false, "X", new Resource("brand/profiles/x.icc", damaged), 300);
    assertThat(new Renderer().render(leaflet(), Presses.on(condition)).diagnostics())
        .extracting(found -> found.code().id()).containsExactly("PDF052");
  }

  private static PagedDocument leaflet() {
    Draft draft = new Draft().press(Presses.BLEED);
    draft.bookmark("Knees");
    StructChild title = Draft.node(StructRole.H1, draft.text(TestFonts.BOLD, 20, "Knees"));
    return draft.build(title, Draft.node(StructRole.P,
        Draft.node(StructRole.LINK, draft.text("Read this."), draft.link("https://example.org", "More"))));
  }

  private static String packet(byte[] pdf) {
    StringBuilder packet = new StringBuilder();
    Pdf.read(pdf, document -> packet.append(Pdf.decoded(document.getDocumentCatalog().getMetadata().getCOSObject())));
    return packet.toString();
  }

  private static String tag(String packet, String name) {
    return packet.substring(packet.indexOf(name + ">"), packet.indexOf("</xmpMM:" + name));
  }

  private static BufferedImage raster(PDFRenderer renderer) {
    try {
      return renderer.renderImage(0);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytes(COSStream stream) {
    try {
      return stream.createInputStream().readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
