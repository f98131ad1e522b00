package org.gatefold.preflight.press.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.PressPage;

/** X4-42: annotations lie outside the bleed. */
final class NothingPinned implements PageRule {
  private static final Set<String> ALLOWED = Set.of("TrapNet", "PrinterMark");

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.ANNOTATION);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    Box printed = page.boxes().bleed().orElse(page.boxes().cut());
    for (COSDictionary annotation : Subject.dictionaries(page.dictionary().getDictionaryObject(COSName.ANNOTS))) {
      String kind = annotation.getNameAsString(COSName.SUBTYPE, "?");
      COSArray corners = annotation.getCOSArray(COSName.RECT);
      if (!ALLOWED.contains(kind) && corners != null) {
        PDRectangle r = new PDRectangle(corners);
        Box box = new Box(r.getLowerLeftX(), r.getLowerLeftY(), r.getUpperRightX(), r.getUpperRightY());
        if (printed.touches(box)) {
          report.alike(PressCode.ANNOTATION, page, box, kind, NAMES.getOrDefault(kind, "an annotation"));
        }
      }
    }
  }

  private static final Map<String, String> NAMES = Map.of("Link", "a link", "Widget", "a form field", "Text", "a comment",
      "Highlight", "a highlight", "Popup", "a comment's window");
}
