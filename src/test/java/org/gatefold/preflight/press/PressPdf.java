package org.gatefold.preflight.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * A clean PDF/X-4 file of one page, A4 landscape with 3 mm of bleed and text in black; a test plants its fault in it. Lengths
 * are in mm from the lower left corner of the cut page.
 */
final class PressPdf {
  static final double MM = 72 / 25.4;

  private static final double SLUG = 15;
  private static final Path FONT = Path.of("fonts/source-sans-3/SourceSans3-Bold.ttf");
  private static final byte[] PROFILE = resource("FOGRA39L_m.icc");
  private static final byte[] PACKED_PROFILE = PlantedObjects.packed(PROFILE);

  private double width = 297;
  private double height = 210;
  private int pages = 1;
  private final List<Plant> art = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<String[]> wording = new ArrayList<>();

  /** Something more on the first page. */
  @FunctionalInterface
  interface Plant {
    void paint(Pen pen) throws IOException;
  }

  /** Something else in the file. */
  @FunctionalInterface
  interface Change {
    void make(PDDocument document) throws IOException;
  }

  /** What there is to paint with. */
  record Pen(PDDocument document, PDPage page, PDPageContentStream out, PDFont font) {
    static float x(double mm) {
      return (float) ((SLUG + mm) * MM);
    }

    static float y(double mm) {
      return (float) ((SLUG + mm) * MM);
    }

    static float mm(double mm) {
      return (float) (mm * MM);
    }

    void ink(double c, double m, double y, double k) throws IOException {
      out.setNonStrokingColor((float) c, (float) m, (float) y, (float) k);
    }

    void strokeInk(double c, double m, double y, double k) throws IOException {
      out.setStrokingColor(new PDColor(new float[] {(float) c, (float) m, (float) y, (float) k}, PDDeviceCMYK.INSTANCE));
    }

    void rectangle(double x, double y, double w, double h) throws IOException {
      out.addRect(x(x), y(y), mm(w), mm(h));
      out.fill();
    }

    void line(double x0, double y0, double x1, double y1, double pt) throws IOException {
      out.setLineWidth((float) pt);
      out.moveTo(x(x0), y(y0));
      out.lineTo(x(x1), y(y1));
      out.stroke();
    }

    void text(double x, double y, double pt, String text) throws IOException {
      text(font, x, y, pt, text);
    }

    void text(PDFont in, double x, double y, double pt, String text) throws IOException {
      out.beginText();
      out.setFont(in, (float) pt);
      out.newLineAtOffset(x(x), y(y));
      out.showText(text);
      out.endText();
    }

    /** Operators as they stand in a content stream. */
    @SuppressWarnings("deprecation") // there is no other way to write what nobody should write
    void raw(String operators) throws IOException {
      out.appendRawCommands(operators.getBytes(StandardCharsets.US_ASCII));
    }

    void overprint(boolean on) throws IOException {
      PDExtendedGraphicsState state = new PDExtendedGraphicsState();
      state.setNonStrokingOverprintControl(on);
      state.setStrokingOverprintControl(on);
      state.setOverprintMode(1);
      out.setGraphicsStateParameters(state);
    }
  }

  static PressPdf clean() {
    return new PressPdf();
  }

  PressPdf trim(double mmWide, double mmHigh) {
    width = mmWide;
    height = mmHigh;
    return this;
  }

  PressPdf pages(int count) {
    pages = count;
    return this;
  }

  PressPdf with(Plant plant) {
    art.add(plant);
    return this;
  }

  PressPdf change(Change change) {
    changes.add(change);
    return this;
  }

  /** Changes the first page. */
  PressPdf page(Consumer<PDPage> change) {
    return change(document -> change.accept(document.getPage(0)));
  }

  /** Says something else in the metadata. */
  PressPdf saying(String instead, String of) {
    wording.add(new String[] {of, instead});
    return this;
  }

  byte[] bytes() {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getDocument().setVersion(1.6f);
      document.setVersion(1.6f);
      PDFont font = PDType0Font.load(document, FONT.toFile());
      for (int i = 0; i < pages; i++) {
        PDPage page = page(document);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
          Pen pen = new Pen(document, page, content, font);
          paint(pen);
          for (Plant plant : i == 0 ? art : List.<Plant>of()) {
            content.saveGraphicsState();
            plant.paint(pen);
            content.restoreGraphicsState();
          }
        }
      }
      describe(document);
      for (Change change : changes) {
        change.make(document);
      }
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPage page(PDDocument document) {
    PDPage page = new PDPage(box(-SLUG));
    page.setTrimBox(box(0));
    page.setBleedBox(box(-3));
    document.addPage(page);
    return page;
  }

  private PDRectangle box(double inset) {
    return new PDRectangle((float) ((SLUG + inset) * MM), (float) ((SLUG + inset) * MM),
        (float) ((width - 2 * inset) * MM), (float) ((height - 2 * inset) * MM));
  }

  private void paint(Pen pen) throws IOException {
    pen.ink(0.1, 0.02, 0, 0);
    pen.rectangle(-3, -3, width + 6, height + 6);
    pen.overprint(true);
    pen.ink(0, 0, 0, 1);
    pen.text(20, height - 30, 24, "Your back, and how to look after it");
    pen.text(20, height - 45, 10, "Most back pain gets better by itself within a few weeks.");
    pen.strokeInk(0, 0, 0, 1);
    pen.line(20, height - 50, 100, height - 50, 0.5);
    pen.overprint(false);
  }

  private void describe(PDDocument document) throws IOException {
    PDDocumentInformation info = document.getDocumentInformation();
    info.setTitle("Back pain");
    info.setTrapped("False");
    Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
    date.setTimeInMillis(1_760_000_000_000L);
    info.setCreationDate(date);
    info.setModificationDate(date);
    PDMetadata metadata = new PDMetadata(document);
    String xmp = new String(resource("clean.xmp"), StandardCharsets.UTF_8);
    for (String[] words : wording) {
      xmp = xmp.replace(words[0], words[1]);
    }
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setName(COSName.S, "GTS_PDFX");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "FOGRA39");
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    intent.setString(COSName.INFO, "Coated FOGRA39");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream(document, PROFILE, 4)); // PDOutputIntent would write another profile
    document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(intent)));
    COSArray id = new COSArray(List.of(new COSString(new byte[16]), new COSString(new byte[16])));
    document.getDocument().getTrailer().setItem(COSName.ID, id);
  }

  static byte[] profile() {
    return PROFILE.clone();
  }

  /** A stream with as many components. */
  static COSStream stream(PDDocument document, byte[] content, int components) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(Arrays.equals(content, PROFILE) ? PACKED_PROFILE : PlantedObjects.packed(content)); // packing takes longest
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    stream.setInt(COSName.N, components);
    return stream;
  }

  /** Changes the catalog. */
  PressPdf catalog(Consumer<COSDictionary> change) {
    return change(document -> change.accept(document.getDocumentCatalog().getCOSObject()));
  }

  /** Changes the output intent. */
  PressPdf intent(Consumer<COSDictionary> change) {
    return catalog(catalog -> change.accept((COSDictionary) catalog.getCOSArray(COSName.OUTPUT_INTENTS).getObject(0)));
  }

  /** Another profile. */
  PressPdf profile(byte[] profile, int components) {
    return change(document -> ((COSDictionary) document.getDocumentCatalog().getCOSObject()
        .getCOSArray(COSName.OUTPUT_INTENTS).getObject(0))
        .setItem(COSName.DEST_OUTPUT_PROFILE, stream(document, profile, components)));
  }

  static byte[] resource(String name) {
    try (InputStream in = Files.newInputStream(Path.of("src/test/resources/preflight/press", name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
