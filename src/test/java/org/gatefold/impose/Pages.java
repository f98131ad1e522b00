package org.gatefold.impose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gatefold.model.DocumentId;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.PageSize;
import org.gatefold.model.job.Paper;

/** Sources as the stage before would write them: each page has a colour that runs into the bleed, and its number. */
public final class Pages {
  public static final double MM = 72 / 25.4;
  private static final Path FONT = Path.of("fonts/source-sans-3/SourceSans3-Bold.ttf");

  private final Edition edition;
  private final double bleed;
  private final List<PageSize> sizes = new ArrayList<>();
  private final List<BiConsumer<PDDocument, Integer>> changes = new ArrayList<>();

  private Pages(Edition edition, double bleed) {
    this.edition = edition;
    this.bleed = bleed;
  }

  public static Pages press(double bleed) {
    return new Pages(Edition.PRESS, bleed);
  }

  public static Pages office() {
    return new Pages(Edition.OFFICE, 0);
  }

  public Pages add(double width, double height) {
    sizes.add(new PageSize(width, height));
    return this;
  }

  public Pages add(int count, PageSize size) {
    for (int i = 0; i < count; i++) {
      sizes.add(size);
    }
    return this;
  }

  /** One page for each panel. */
  public Pages panels(FoldRecipe recipe, Paper paper) {
    for (int page = 0; page < recipe.order().size(); page++) {
      add(recipe.width(paper, page), paper.width());
    }
    return this;
  }

  /** Does something to every finished page; they count from 0. */
  public Pages change(BiConsumer<PDDocument, Integer> change) {
    changes.add(change);
    return this;
  }

  public RenderedPdf pdf() {
    try (PDDocument document = new PDDocument()) {
      PDFont font = PDType0Font.load(document, FONT.toFile());
      for (int i = 0; i < sizes.size(); i++) {
        page(document, i, font);
        int page = i;
        changes.forEach(change -> change.accept(document, page));
      }
      catalog(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setDocumentId(7L);
      document.save(out);
      return new RenderedPdf(new DocumentId("back-pain", Locale.US, "trifold", edition), out.toByteArray(), sizes.size(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(PDDocument document, int number, PDFont font) throws IOException {
    PageSize size = sizes.get(number);
    float edge = (float) bleed;
    PDPage page = new PDPage(new PDRectangle((float) size.width() + 2 * edge, (float) size.height() + 2 * edge));
    page.setTrimBox(new PDRectangle(edge, edge, (float) size.width(), (float) size.height()));
    page.setBleedBox(page.getMediaBox());
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      float tint = 0.15f + 0.6f * number / sizes.size();
      if (number % 3 != 2) {
        content.setNonStrokingColor(number % 2 == 0 ? tint : 0, number % 2 == 0 ? 0.1f : tint, 0.2f, 0);
        content.addRect(0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        content.fill();
      }
      content.setNonStrokingColor(0f, 0f, 0f, 1f);
      content.beginText();
      content.setFont(font, 80);
      content.newLineAtOffset(edge + 30, edge + 200);
      content.showText(String.valueOf(number + 1));
      content.setFont(font, 14);
      content.newLineAtOffset(0, -50);
      content.showText("left " + number);
      content.endText();
    }
  }

  private void catalog(PDDocument document) throws IOException {
    COSDictionary info = document.getDocumentInformation().getCOSObject();
    info.setString(COSName.TITLE, "Back pain");
    info.setString(COSName.CREATION_DATE, "D:20261120000000Z");
    info.setString(COSName.MOD_DATE, "D:20261120000000Z");
    if (edition != Edition.PRESS) {
      return;
    }
    document.getDocument().setVersion(1.6f);
    info.setName("Trapped", "False");
    COSStream packet = stream(document, xmp().getBytes(StandardCharsets.UTF_8));
    packet.setItem(COSName.TYPE, COSName.METADATA);
    packet.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.METADATA, packet);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFX"));
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "FOGRA39");
    COSStream profile = stream(document, profile());
    profile.setInt(COSName.N, 4);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    catalog.setItem(COSName.OUTPUT_INTENTS, intents);
  }

  /** The beginning of an ICC profile for CMYK printers: nobody here looks further. */
  public static byte[] profile() {
    byte[] profile = new byte[256];
    System.arraycopy("prtrCMYKLab ".getBytes(StandardCharsets.US_ASCII), 0, profile, 12, 12);
    return profile;
  }

  private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream()) {
      out.write(bytes);
    }
    return stream;
  }

  private static String xmp() {
    return """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
         xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
         xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
        <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion><pdf:Trapped>False</pdf:Trapped>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Back pain</rdf:li></rdf:Alt></dc:title>
        <xmp:CreateDate>2026-11-20T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>2026-11-20T00:00:00Z</xmp:ModifyDate>
        <xmp:MetadataDate>2026-11-20T00:00:00Z</xmp:MetadataDate>
        <xmpMM:DocumentID>uuid:00000000-0000-0000-0000-000000000001</xmpMM:DocumentID>
        <xmpMM:InstanceID>uuid:00000000-0000-0000-0000-000000000002</xmpMM:InstanceID>
        <xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>""";
  }

  /** Sets an entry of a page's dictionary. */
  public static BiConsumer<PDDocument, Integer> entry(int page, String key, org.apache.pdfbox.cos.COSBase value) {
    return (document, at) -> {
      if (at == page) {
        document.getPage(at).getCOSObject().setItem(COSName.getPDFName(key), value);
      }
    };
  }

  public static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(new COSFloat((float) value));
    }
    return array;
  }

  public static COSString text(String text) {
    return new COSString(text);
  }
}
