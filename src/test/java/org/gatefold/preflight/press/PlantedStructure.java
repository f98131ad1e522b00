package org.gatefold.preflight.press;

import static org.gatefold.preflight.press.PressPdf.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gatefold.preflight.press.PressPdf.Pen;

/** Faults in the file and its pages, whatever they show. */
final class PlantedStructure {
  private PlantedStructure() {}

  static List<Planted> all() {
    List<Planted> all = new ArrayList<>();
    all.addAll(file());
    all.addAll(intents());
    all.addAll(boxes());
    all.addAll(actions());
    all.addAll(states());
    all.addAll(expectations());
    return all;
  }

  private static List<Planted> file() {
    return List.of(
        Planted.of("X4-01", "pdf-1-7", clean().change(document -> {
          document.getDocument().setVersion(1.7f);
          document.setVersion(1.7f);
        })),
        Planted.of("X4-02", "encrypted", clean().change(document ->
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())))),
        Planted.of("X4-10", "not-pdf-x", clean().saying("PDF/X-3", "PDF/X-4")),
        Planted.of("X4-11", "trapped-unknown", clean().saying("Unknown", "False")),
        Planted.of("X4-11", "trapped-in-two-ways", clean().saying("True", "False")),
        Planted.of("X4-12", "no-version-id", clean().saying("Nothing", "VersionID")),
        Planted.of("X4-12", "another-title", clean().saying("Knee pain", "Back pain")),
        Planted.of("X4-12", "another-date", clean().saying("2024-10-09", "2025-10-09")),
        Planted.of("X4-10 X4-11 X4-12", "no-metadata", clean().catalog(catalog -> catalog.removeItem(COSName.METADATA))));
  }

  private static List<Planted> intents() {
    byte[] profile = PressPdf.profile();
    return List.of(
        Planted.of("X4-20", "no-intent", clean().catalog(catalog -> catalog.removeItem(COSName.OUTPUT_INTENTS))),
        Planted.of("X4-20", "two-intents", clean().catalog(catalog -> {
          COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
          intents.add(new COSDictionary((COSDictionary) intents.getObject(0)));
        })),
        Planted.of("X4-21", "intent-without-name",
            clean().intent(intent -> intent.removeItem(COSName.OUTPUT_CONDITION_IDENTIFIER))),
        Planted.of("X4-21", "intent-of-no-registry", clean().intent(intent -> {
          intent.removeItem(COSName.REGISTRY_NAME);
          intent.removeItem(COSName.INFO);
        })),
        Planted.of("X4-22", "no-profile", clean().intent(intent -> intent.removeItem(COSName.DEST_OUTPUT_PROFILE))),
        Planted.of("X4-23", "profile-of-a-scanner", clean().profile(with(profile, 12, "scnr"), 4)),
        Planted.of("GWG-OI X4-24", "profile-of-hls", clean().profile(with(profile, 16, "HLS "), 4)),
        Planted.of("GWG-OI", "profile-of-grey", clean().profile(with(profile, 16, "GRAY"), 1)),
        Planted.of("X4-25", "profile-of-three", clean().profile(profile, 3)),
        Planted.of("X4-26", "profile-of-version-5", clean().profile(with(profile, 8, "\u0005\0\0\0"), 4)),
        Planted.of("X4-26", "profile-cut-off", clean().profile(java.util.Arrays.copyOf(profile, 5000), 4)),
        Planted.of("PRD-COND", "another-condition", clean(), PressExpectation.anybody().withCondition("FOGRA52")));
  }

  private static byte[] with(byte[] profile, int at, String words) {
    byte[] changed = profile.clone();
    for (int i = 0; i < 4; i++) {
      changed[at + i] = (byte) words.charAt(i);
    }
    return changed;
  }

  private static List<Planted> boxes() {
    return List.of(
        Planted.of("X4-30", "art-box-and-trim-box", clean().page(page -> page.setArtBox(page.getTrimBox()))),
        Planted.of("X4-31", "bleed-beyond-the-sheet", clean().page(page -> page.getCOSObject().setItem(
            COSName.BLEED_BOX, new PDRectangle(-50, -50, 1100, 900).getCOSArray()))),
        Planted.of("GWG-CROP", "cropped", clean().page(page -> page.setCropBox(page.getBleedBox()))),
        Planted.of("GWG-UU", "user-unit", clean().page(page -> page.setUserUnit(2))),
        Planted.of("GWG-SIZE", "turned", clean().page(page -> page.setRotation(90))),
        Planted.of("GWG-SIZE", "two-sizes", clean().pages(2).page(page -> {
          PDRectangle trim = page.getTrimBox();
          page.setTrimBox(new PDRectangle(trim.getLowerLeftX(), trim.getLowerLeftY() + 6, trim.getWidth(), trim.getHeight() - 6));
        })),
        Planted.of("GWG-EMPTY", "empty", clean().page(page -> page.getCOSObject().removeItem(COSName.CONTENTS))),
        Planted.of("PRD-01", "no-bleed-box", clean().page(page -> page.getCOSObject().removeItem(COSName.BLEED_BOX))),
        Planted.of("PRD-02", "little-bleed", clean().page(page -> {
          PDRectangle trim = page.getTrimBox();
          page.setBleedBox(new PDRectangle(trim.getLowerLeftX() - 3, trim.getLowerLeftY() - 9, trim.getWidth() + 12, trim.getHeight() + 18));
        })),
        Planted.of("X4-32", "viewer-clips", clean().catalog(catalog -> {
          COSDictionary preferences = new COSDictionary();
          preferences.setName("PrintArea", "TrimBox");
          catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        })));
  }

  private static List<Planted> actions() {
    return List.of(
        Planted.of("X4-40", "form", clean().catalog(catalog -> catalog.setItem(COSName.ACRO_FORM, new COSDictionary()))),
        Planted.of("X4-40 X4-41", "script", clean().catalog(catalog -> {
          COSDictionary action = new COSDictionary();
          action.setName(COSName.S, "JavaScript");
          action.setString(COSName.JS, "app.alert(1)");
          catalog.setItem(COSName.OPEN_ACTION, action);
        })),
        Planted.of("X4-42", "link", clean().page(page -> page.getCOSObject().setItem(COSName.ANNOTS, new COSArray(
            List.of(annotation("Link", 30)))))),
        Planted.of("", "printer-mark", clean().page(page -> page.getCOSObject().setItem(COSName.ANNOTS, new COSArray(
            List.of(annotation("PrinterMark", 30), annotation("Link", -8)))))),
        Planted.of("X4-75", "slide-show", clean().page(page ->
            page.getCOSObject().setItem(COSName.getPDFName("PresSteps"), new COSDictionary()))),
        Planted.of("GWG-OC", "layers", clean().catalog(catalog -> {
          COSDictionary layers = new COSDictionary();
          layers.setItem(COSName.getPDFName("Configs"), new COSArray(List.of(new COSDictionary())));
          catalog.setItem(COSName.OCPROPERTIES, layers);
        })));
  }

  private static COSDictionary annotation(String kind, double mm) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, kind);
    annotation.setItem(COSName.RECT, new PDRectangle(Pen.x(mm), Pen.y(mm), 8, 8).getCOSArray());
    return annotation;
  }

  private static List<Planted> states() {
    return List.of(
        Planted.of("X4-51", "blending-in-rgb", clean().page(page ->
            page.getCOSObject().setItem(COSName.GROUP, group(COSName.DEVICERGB)))),
        Planted.of("GWG-TG", "blending-in-grey", clean().page(page ->
            page.getCOSObject().setItem(COSName.GROUP, group(COSName.DEVICEGRAY)))),
        Planted.of("", "blending-in-cmyk", clean().page(page ->
            page.getCOSObject().setItem(COSName.GROUP, group(COSName.DEVICECMYK)))),
        Planted.of("X4-53", "blend-mode", state(state -> state.setName(COSName.BM, "Sparkle"))),
        Planted.of("X4-53", "rendering-intent", state(state -> state.setName(COSName.RI, "Beautiful"))),
        Planted.of("X4-72", "transfer-curve", state(state -> state.setName(COSName.TR, "Identity"))),
        Planted.of("X4-72", "halftone", state(state -> {
          COSDictionary halftone = new COSDictionary();
          halftone.setInt("HalftoneType", 6);
          state.setItem("HT", halftone);
        })),
        Planted.of("X4-70", "opi", clean().with(pen -> {
          PlantedObjects.picture(pen, 300, 300, 25.4, 25.4);
          COSName name = pen.page().getResources().getXObjectNames().iterator().next();
          pen.page().getResources().getXObject(name).getCOSObject().setItem("OPI", new COSDictionary());
        })),
        Planted.of("X4-74", "lzw", clean().change(document -> {
          COSStream stream = document.getDocument().createCOSStream();
          try (var out = stream.createOutputStream(COSName.LZW_DECODE)) {
            out.write(new byte[100]);
          }
          document.getPage(0).getCOSObject().setItem("PieceInfo", stream);
        })));
  }

  /** A graphics state that the page has but does not use. */
  private static PressPdf state(Consumer<COSDictionary> change) {
    return clean().page(page -> {
      COSDictionary state = new COSDictionary();
      state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
      change.accept(state);
      COSDictionary states = page.getResources().getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
      states.setItem("Planted", state);
    });
  }

  private static COSDictionary group(COSBase space) {
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.TYPE, COSName.GROUP);
    group.setName(COSName.S, "Transparency");
    group.setItem(COSName.CS, space);
    return group;
  }

  private static List<Planted> expectations() {
    PressExpectation trifold = PressExpectation.anybody()
        .withTrimWidths(List.of(297.0)).withFolds(List.of(List.of(), List.of(280.0)));
    return List.of(
        Planted.of("", "trifold", clean(), trifold),
        Planted.of("PRD-PANEL", "too-narrow", clean().trim(294, 210), trifold),
        Planted.of("GWG-SIZE PRD-DUP", "two-faces", clean().pages(2).page(page -> {
          PDRectangle trim = page.getTrimBox();
          page.setTrimBox(new PDRectangle(trim.getLowerLeftX(), trim.getLowerLeftY() + 6, trim.getWidth(), trim.getHeight() - 6));
        }), trifold),
        Planted.of("PRD-PAGES", "three-pages", clean().pages(3), PressExpectation.anybody().withBooklet(true)),
        Planted.of("", "four-pages", clean().pages(4), PressExpectation.anybody().withBooklet(true)),
        Planted.of("GWG-TAC", "little-ink-allowed", clean().with(pen -> {
          pen.ink(0.5, 0.5, 0.5, 0);
          pen.rectangle(30, 30, 30, 30);
        }), PressExpectation.anybody().withInkLimit(120)),
        Planted.of("PRD-02", "more-bleed-wanted", clean(), PressExpectation.anybody().withBleed(5)));
  }

  /** An ID of one part; PDFBox would write a whole one. */
  static byte[] withoutId() {
    String text = new String(clean().bytes(), StandardCharsets.ISO_8859_1);
    return text.replace("/ID [", "/IX [").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The clean file, but what its Y stands for got lost. */
  static byte[] withALostCharacter() throws IOException {
    try (PDDocument document = Loader.loadPDF(clean().bytes()); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDResources resources = document.getPage(0).getResources();
      COSName font = resources.getFontNames().iterator().next();
      COSStream characters = resources.getFont(font).getCOSObject().getCOSStream(COSName.TO_UNICODE);
      String map = characters.toTextString().replace("<0059>", "<FFFD>");
      try (OutputStream stream = characters.createOutputStream()) {
        stream.write(map.getBytes(StandardCharsets.US_ASCII));
      }
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }
}
