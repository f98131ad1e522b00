package org.gatefold.impose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.sheet.Area;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every page before it goes on a sheet. The writer of sheets copies a page's content and its resources and
 * nothing else: a page that needs more than these to look right is stopped here.
 */
final class Gate {
  /** Two boxes that differ by no more are equal, in pt. */
  private static final double TOLERANCE = 0.03;
  private static final COSName USER_UNIT = COSName.getPDFName("UserUnit");
  private static final List<String> DEVICE_SPACES = List.of("DeviceCMYK", "DeviceRGB", "DeviceGray");

  private final RenderedPdf source;
  private final Origin origin;
  private final Findings findings;
  private @Nullable String group;

  Gate(RenderedPdf source, Findings findings) {
    this.source = source;
    this.origin = Origin.NOWHERE;
    this.findings = findings;
  }

  /** What the source says of itself; empty, with findings, if it may not pass. */
  Optional<SourcePdf> pass() {
    try (PDDocument document = Loader.loadPDF(source.bytes())) {
      if (document.isEncrypted()) {
        findings.add(ImposeCode.ENCRYPTED, origin, source.id());
        return Optional.empty();
      }
      return Optional.of(read(document)).filter(read -> !findings.hasErrors());
    } catch (InvalidPasswordException encrypted) {
      findings.add(ImposeCode.ENCRYPTED, origin, source.id());
    } catch (IOException damaged) {
      findings.add(ImposeCode.UNREADABLE, origin, source.id(), String.valueOf(damaged.getMessage()));
    }
    return Optional.empty();
  }

  private SourcePdf read(PDDocument document) throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    new Layers(source.id(), findings).check(document, catalog);
    List<SourcePdf.Sides> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      pages.add(page(page, pages.size() + 1));
    }
    COSDictionary info = document.getDocumentInformation().getCOSObject();
    String title = info.getString(COSName.TITLE);
    COSStream packet = catalog.getCOSStream(COSName.METADATA);
    return new SourcePdf(pages, group, title == null ? "" : title, info.getString(COSName.CREATION_DATE),
        condition(catalog), packet == null ? null : new String(packet.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  private SourcePdf.Sides page(PDPage page, int number) {
    COSDictionary own = page.getCOSObject();
    if (page.getRotation() != 0) {
      findings.add(ImposeCode.ROTATED, origin, source.id(), number, page.getRotation());
    }
    if (own.getDictionaryObject(USER_UNIT) instanceof COSNumber unit && unit.floatValue() != 1) {
      findings.add(ImposeCode.USER_UNIT, origin, source.id(), number, unit.floatValue());
    }
    Area media = area(page.getMediaBox());
    if (!same(media, area(page.getCropBox()))) {
      findings.add(ImposeCode.CROPPED, origin, source.id(), number);
    }
    annotations(own, number);
    group(own, number);
    Area trim = box(own, COSName.TRIM_BOX, media);
    return new SourcePdf.Sides(media, trim, box(own, COSName.BLEED_BOX, trim));
  }

  /** Links are of no use on paper; anything else that lies on a page would be missed. */
  private void annotations(COSDictionary page, int number) {
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary one && !COSName.LINK.equals(one.getCOSName(COSName.SUBTYPE))) {
        findings.add(ImposeCode.ANNOTATION, origin, source.id(), number, one.getNameAsString(COSName.SUBTYPE));
      }
    }
  }

  /** A page's group goes on with the page; the sheet then needs one of the same colour space. */
  private void group(COSDictionary page, int number) {
    COSDictionary dictionary = page.getCOSDictionary(COSName.GROUP);
    if (dictionary == null) {
      return;
    }
    COSBase space = dictionary.getDictionaryObject(COSName.CS);
    boolean transparency = COSName.TRANSPARENCY.equals(dictionary.getCOSName(COSName.S));
    if (!transparency || !(space instanceof COSName name) || !DEVICE_SPACES.contains(name.getName())) {
      findings.add(ImposeCode.GROUP_KIND, origin, source.id(), number, kind(dictionary, space));
    } else if (group == null) {
      group = name.getName();
    } else if (!group.equals(name.getName())) {
      findings.add(ImposeCode.GROUP, origin, source.id(), group, name.getName());
    }
  }

  private static String kind(COSDictionary group, @Nullable COSBase space) {
    String subtype = String.valueOf(group.getNameAsString(COSName.S));
    return space instanceof COSName name ? subtype + ", " + name.getName()
        : subtype + (space == null ? ", no colour space" : ", a colour space of its own");
  }

  private static @Nullable String condition(COSDictionary catalog) {
    COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
    for (int i = 0; intents != null && i < intents.size(); i++) {
      if (intents.getObject(i) instanceof COSDictionary intent
          && "GTS_PDFX".equals(intent.getNameAsString(COSName.S))
          && intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE) != null) {
        return intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER);
      }
    }
    return null;
  }

  private static Area box(COSDictionary page, COSName name, Area otherwise) {
    COSArray box = page.getCOSArray(name);
    return box == null || box.size() != 4 ? otherwise : area(new PDRectangle(box));
  }

  private static Area area(PDRectangle box) {
    return new Area(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
  }

  private static boolean same(Area a, Area b) {
    return Math.abs(a.x() - b.x()) <= TOLERANCE && Math.abs(a.y() - b.y()) <= TOLERANCE
        && Math.abs(a.right() - b.right()) <= TOLERANCE && Math.abs(a.top() - b.top()) <= TOLERANCE;
  }
}
