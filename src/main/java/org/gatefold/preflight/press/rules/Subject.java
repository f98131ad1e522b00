package org.gatefold.preflight.press.rules;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gatefold.preflight.press.PressExpectation;
import org.gatefold.preflight.press.page.PressPage;
import org.gatefold.preflight.press.read.FileObjects.Node;
import org.gatefold.preflight.press.read.Profile;
import org.gatefold.preflight.press.read.Xmp;

/**
 * A file to be judged.
 *
 * @param length in bytes
 * @param objects every dictionary that can be reached
 * @param xmp the file's metadata; empty if it has none
 * @param profile of the output intent; empty if it has none
 */
public record Subject(PDDocument document, long length, List<PressPage> pages, List<Node> objects, Xmp xmp,
    Optional<Profile> profile, PressExpectation expectation) {
  public Subject {
    pages = List.copyOf(pages);
    objects = List.copyOf(objects);
  }

  COSDictionary catalog() {
    return document.getDocumentCatalog().getCOSObject();
  }

  COSDictionary trailer() {
    return document.getDocument().getTrailer();
  }

  /** The Info dictionary; empty if there is none. */
  COSDictionary info() {
    COSDictionary info = trailer().getCOSDictionary(COSName.INFO);
    return info == null ? new COSDictionary() : info;
  }

  /** The output intents for PDF/X. */
  List<COSDictionary> intents() {
    return dictionaries(catalog().getDictionaryObject(COSName.OUTPUT_INTENTS)).stream()
        .filter(intent -> "GTS_PDFX".equals(intent.getNameAsString(COSName.S))).toList();
  }

  /** The dictionaries in an array. */
  public static List<COSDictionary> dictionaries(COSBase array) {
    return array instanceof COSArray items
        ? items.toList().stream().map(item -> item instanceof COSObject object ? object.getObject() : item)
            .filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast).toList()
        : List.of();
  }
}
