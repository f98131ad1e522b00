package org.gatefold.preflight.press;

import static org.gatefold.preflight.press.PressPdf.clean;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gatefold.preflight.press.PressPdf.Pen;

/** Faults in what is painted. */
final class PlantedObjects {
  private PlantedObjects() {}

  static List<Planted> all() {
    List<Planted> all = new ArrayList<>();
    all.addAll(colours());
    all.addAll(texts());
    all.addAll(paths());
    all.addAll(pictures());
    all.addAll(places());
    all.addAll(PlantedTransparency.all());
    return all;
  }

  private static List<Planted> colours() {
    return List.of(
        Planted.of("X4-50", "rgb-text", clean().with(pen -> {
          pen.out().setNonStrokingColor(0f, 0f, 0f);
          pen.text(20, 100, 10, "Black as screens know it");
        })),
        Planted.of("X4-50", "rgb-picture", clean().with(pen -> {
          BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
          pen.out().drawImage(LosslessFactory.createFromImage(pen.document(), image), Pen.x(30), Pen.y(30), 90, 90);
        })),
        Planted.of("GWG-DEL", "lab", clean().with(pen -> {
          pen.out().setNonStrokingColor(new PDColor(new float[] {60, 10, 10}, new PDLab()));
          pen.rectangle(30, 30, 20, 20);
        })),
        Planted.of("GWG-DEL X4-27", "icc-of-the-intent", clean().with(pen -> {
          PDICCBased space = new PDICCBased(pen.document());
          try (var out = space.getPDStream().createOutputStream()) {
            out.write(PressPdf.profile());
          }
          space.getPDStream().getCOSObject().setInt(COSName.N, 4);
          PDICCBased read = PDICCBased.create((COSArray) space.getCOSObject(), null);
          pen.out().setNonStrokingColor(new PDColor(new float[] {0.3f, 0, 0, 0}, read));
          pen.rectangle(30, 30, 20, 20);
        })),
        Planted.of("GWG-SPOT", "spot", clean().with(pen -> {
          pen.out().setNonStrokingColor(new PDColor(new float[] {1}, spot("PANTONE 300 C", 1, 0.5f)));
          pen.rectangle(30, 30, 20, 20);
        })),
        Planted.of("GWG-SPOT X4-52", "one-spot-two-ways", clean().with(pen -> {
          pen.out().setNonStrokingColor(new PDColor(new float[] {1}, spot("PANTONE 300 C", 1, 0.5f)));
          pen.rectangle(30, 30, 20, 20);
          pen.out().setNonStrokingColor(new PDColor(new float[] {1}, spot("PANTONE 300 C", 0.9f, 0.4f)));
          pen.rectangle(60, 30, 20, 20);
        })),
        Planted.of("GWG-ALL GWG-TAC", "registration-colour", clean().with(pen -> {
          pen.out().setNonStrokingColor(new PDColor(new float[] {1}, spot("All", 1, 1)));
          pen.rectangle(30, 30, 10, 10);
        })),
        Planted.of("GWG-TAC", "too-much-ink", clean().with(pen -> {
          pen.ink(0.9, 0.9, 0.9, 0.9);
          pen.rectangle(30, 30, 30, 30);
        })),
        Planted.of("", "much-ink-on-a-spot-too-small-to-count", clean().with(pen -> {
          pen.ink(0.9, 0.9, 0.9, 0.9);
          pen.rectangle(30, 30, 3, 3);
        })),
        Planted.of("GWG-TAC", "ink-over-ink", clean().with(pen -> {
          pen.ink(0.9, 0.9, 0.9, 0);
          pen.rectangle(30, 30, 30, 30);
          pen.overprint(true);
          pen.ink(0, 0, 0, 1);
          pen.rectangle(30, 30, 30, 30);
        })));
  }

  private static List<Planted> texts() {
    return List.of(
        Planted.of("GWG-RICH", "rich-black", clean().with(pen -> {
          pen.ink(0.6, 0.4, 0.4, 1);
          pen.text(20, 100, 10, "Four inks that never meet");
        })),
        Planted.of("GWG-SMALL", "small-text-in-inks", clean().with(pen -> {
          pen.ink(0.2, 0.9, 0.8, 0.1);
          pen.text(20, 100, 7, "Small and red");
        })),
        Planted.of("GWG-OPK", "black-knocks-out", clean().with(pen -> {
          pen.ink(0, 0, 0, 1);
          pen.text(20, 100, 10, "Black with a rim");
        })),
        Planted.of("GWG-OPK", "black-of-grey", clean().with(pen -> {
          pen.out().setNonStrokingColor(0f);
          pen.text(20, 100, 10, "DeviceGray");
        })),
        Planted.of("GWG-OPG", "grey-overprints", clean().with(pen -> {
          pen.overprint(true);
          pen.out().setNonStrokingColor(0.5f);
          pen.text(20, 100, 14, "Grey over colour");
        })),
        Planted.of("GWG-OPW", "white-text-overprints", clean().with(pen -> {
          pen.ink(1, 0.5, 0, 0);
          pen.rectangle(20, 95, 100, 20);
          pen.overprint(true);
          pen.ink(0, 0, 0, 0);
          pen.text(25, 100, 14, "Nobody will read this");
        })),
        Planted.of("GWG-OPW-W", "white-area-overprints", clean().with(pen -> {
          pen.overprint(true);
          pen.ink(0, 0, 0, 0);
          pen.rectangle(20, 95, 100, 20);
        })),
        Planted.of("PRD-REV", "small-white-text", clean().with(pen -> {
          pen.ink(1, 0.5, 0, 0);
          pen.rectangle(20, 95, 100, 20);
          pen.ink(0, 0, 0, 0);
          pen.text(25, 100, 5.5, "Filled up by the first drop of ink");
        })),
        Planted.of("X4-60", "font-not-embedded", clean().with(pen -> {
          pen.ink(0, 0, 0, 1);
          pen.overprint(true);
          pen.text(new PDType1Font(FontName.HELVETICA), 20, 100, 10, "Borrowed letters");
        })),
        Planted.of("GWG-COUR X4-60", "courier", clean().with(pen -> {
          pen.ink(0, 0, 0, 1);
          pen.overprint(true);
          pen.text(new PDType1Font(FontName.COURIER), 20, 100, 10, "Courier");
        })),
        Planted.of("PRD-T3", "type-3", clean().with(pen -> {
          pen.overprint(true);
          pen.ink(0, 0, 0, 1);
          pen.page().getResources().put(COSName.getPDFName("T3"), PDFontFactory.createFont(type3(pen.document())));
          pen.raw("BT /T3 12 Tf 200 300 Td (a) Tj ET\n");
        })),
        Planted.of("X4-61", "missing-glyph", clean().with(pen -> {
          pen.overprint(true);
          pen.ink(0, 0, 0, 1);
          pen.text(20, 100, 10, "good");
          pen.raw("BT /F1 10 Tf 200 300 Td <0000> Tj ET\n");
        })));
  }

  private static List<Planted> paths() {
    return List.of(
        Planted.of("GWG-HAIR", "hairline", clean().with(pen -> {
          pen.overprint(true);
          pen.strokeInk(0, 0, 0, 1);
          pen.line(20, 60, 100, 60, 0.1);
        })),
        Planted.of("GWG-HAIR", "hairline-that-is-an-area", clean().with(pen -> {
          pen.ink(0, 0, 0, 0.6);
          pen.rectangle(20, 60, 80, 0.05);
        })),
        Planted.of("GWG-HAIR", "thin-line-in-two-inks", clean().with(pen -> {
          pen.strokeInk(0.5, 0.5, 0, 0);
          pen.line(20, 60, 100, 60, 0.4);
        })),
        Planted.of("GWG-OPL", "black-line-knocks-out", clean().with(pen -> {
          pen.strokeInk(0, 0, 0, 1);
          pen.line(20, 60, 100, 60, 0.5);
        })));
  }

  private static List<Planted> pictures() {
    return List.of(
        Planted.of("GWG-PPI", "coarse-picture", clean().with(pen -> picture(pen, 100, 100, 60, 60))),
        Planted.of("GWG-PPI-W", "rather-coarse-picture", clean().with(pen -> picture(pen, 200, 200, 25.4, 25.4))),
        Planted.of("", "picture-of-300-ppi", clean().with(pen -> picture(pen, 300, 300, 25.4, 25.4))),
        Planted.of("GWG-PPI1", "coarse-bitmap", clean().with(pen -> bitmap(pen, 300))),
        Planted.of("GWG-PPI1-W", "rather-coarse-bitmap", clean().with(pen -> bitmap(pen, 600))),
        Planted.of("X4-74-W", "sixteen-bits", clean().with(pen -> {
          PDImageXObject image = image(pen.document(), 300, 300, new byte[300 * 300 * 8], 4);
          image.getCOSObject().setInt(COSName.BITS_PER_COMPONENT, 16);
          pen.out().drawImage(image, Pen.x(30), Pen.y(30), 72, 72);
        })),
        Planted.of("GWG-SIP", "page-that-is-a-coarse-picture", clean().change(document -> wholePage(document, 400, 285))),
        Planted.of("GWG-SIP-W", "page-that-is-a-picture", clean().change(document -> wholePage(document, 2400, 1710))),
        Planted.of("GWG-TAC", "dark-picture", clean().with(pen -> {
          byte[] samples = new byte[300 * 300 * 4];
          Arrays.fill(samples, (byte) 230);
          pen.out().drawImage(image(pen.document(), 300, 300, samples, 4), Pen.x(30), Pen.y(30), 72, 72);
        })));
  }

  private static List<Planted> places() {
    PressExpectation folded = PressExpectation.anybody().withFolds(List.of(List.of(97.0, 197.0)));
    return List.of(
        Planted.of("PRD-BLEED", "art-stops-at-the-cut", clean().with(pen -> {
          pen.ink(1, 0.6, 0, 0.2);
          pen.rectangle(277, 40, 20, 100);
        })),
        Planted.of("PRD-SAFE", "text-at-the-edge", clean().with(pen -> {
          pen.overprint(true);
          pen.ink(0, 0, 0, 1);
          pen.text(1.5, 100, 10, "Cut off");
        })),
        Planted.of("PRD-SAFE-W", "text-near-the-edge", clean().with(pen -> {
          pen.overprint(true);
          pen.ink(0, 0, 0, 1);
          pen.text(4, 100, 10, "Nearly cut off");
        })),
        Planted.of("", "text-of-the-slug", clean().with(pen -> {
          pen.overprint(true);
          pen.ink(0, 0, 0, 1);
          pen.text(20, -10, 6, "job 4711, side A");
        })),
        Planted.of("PRD-FOLD", "text-on-the-fold", clean().trim(297, 210).with(pen -> {
          pen.overprint(true);
          pen.ink(0, 0, 0, 1);
          pen.text(93, 20, 10, "Folded in the middle");
        }).saying("Back pain", "Back pain"), folded.withFolds(List.of(List.of(97.0)))));
  }

  static void picture(Pen pen, int wide, int high, double mmWide, double mmHigh) throws IOException {
    byte[] samples = new byte[wide * high * 4];
    for (int i = 0; i < samples.length; i += 4) {
      samples[i] = (byte) (i / 4 % wide % 100);
    }
    pen.out().drawImage(image(pen.document(), wide, high, samples, 4), Pen.x(30), Pen.y(30), Pen.mm(mmWide), Pen.mm(mmHigh));
  }

  /** Nothing but one grey picture, out to the bleed. */
  private static void wholePage(PDDocument document, int wide, int high) throws IOException {
    byte[] samples = new byte[wide * high];
    Arrays.fill(samples, (byte) 120);
    try (PDPageContentStream out = new PDPageContentStream(document, document.getPage(0))) {
      out.drawImage(image(document, wide, high, samples, 1), Pen.x(-3), Pen.y(-3), Pen.mm(303), Pen.mm(216));
    }
  }

  private static void bitmap(Pen pen, int pixels) throws IOException {
    PDImageXObject image = image(pen.document(), pixels, pixels, new byte[pixels * (pixels + 7) / 8], 1);
    image.getCOSObject().setInt(COSName.BITS_PER_COMPONENT, 1);
    pen.out().drawImage(image, Pen.x(30), Pen.y(30), 72, 72);
  }

  /** A picture in CMYK, or in grey where there is one component. */
  static PDImageXObject image(PDDocument document, int wide, int high, byte[] samples, int components) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(samples);
    }
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, wide);
    stream.setInt(COSName.HEIGHT, high);
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(COSName.COLORSPACE, components == 4 ? COSName.DEVICECMYK : COSName.DEVICEGRAY);
    return new PDImageXObject(new org.apache.pdfbox.pdmodel.common.PDStream(stream), null);
  }

  /** A spot ink whose alternate is so much cyan and magenta; of /All, black too. */
  static PDSeparation spot(String name, float cyan, float magenta) throws IOException {
    COSDictionary tint = new COSDictionary();
    tint.setInt(COSName.FUNCTION_TYPE, 2);
    tint.setItem(COSName.DOMAIN, numbers(0, 1));
    tint.setItem(COSName.C0, numbers(0, 0, 0, 0));
    tint.setItem(COSName.C1, numbers(cyan, magenta, 0, 0));
    tint.setItem(COSName.N, COSInteger.ONE);
    COSArray space = new COSArray();
    space.add(COSName.SEPARATION);
    space.add(COSName.getPDFName(name));
    space.add(COSName.DEVICECMYK);
    space.add(tint);
    return new PDSeparation(space, null);
  }

  static COSArray numbers(float... numbers) {
    COSArray array = new COSArray();
    for (float number : numbers) {
      array.add(new COSFloat(number));
    }
    return array;
  }

  private static COSDictionary type3(PDDocument document) throws IOException {
    COSStream glyph = document.getDocument().createCOSStream();
    try (var out = glyph.createOutputStream()) {
      out.write("1000 0 0 0 750 750 d1 0 0 750 750 re f".getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 750, 750));
    font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
    font.setItem(COSName.CHAR_PROCS, dictionary(Map.of("a", glyph)));
    COSDictionary encoding = new COSDictionary();
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(97));
    differences.add(COSName.getPDFName("a"));
    encoding.setItem(COSName.DIFFERENCES, differences);
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 97);
    font.setInt(COSName.LAST_CHAR, 97);
    font.setItem(COSName.WIDTHS, numbers(1000));
    font.setItem(COSName.RESOURCES, new COSDictionary());
    return font;
  }

  private static COSDictionary dictionary(Map<String, COSStream> entries) {
    COSDictionary dictionary = new COSDictionary();
    entries.forEach((name, value) -> dictionary.setItem(COSName.getPDFName(name), value));
    return dictionary;
  }

  /** As Flate packs it. */
  static byte[] packed(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var deflater = new java.util.zip.DeflaterOutputStream(out)) {
      deflater.write(content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
