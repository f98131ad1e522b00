package org.gatefold.preflight.press.rules;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.PressPage;

/** X4-40: no actions, forms or attachments. */
final class NothingActs implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.ACTIONS);
  }

  @Override
  public void check(Subject file, Report report) {
    List<String> found = new ArrayList<>();
    COSDictionary catalog = file.catalog();
    for (String key : List.of("AA", "AcroForm", "OpenAction")) {
      if (catalog.containsKey(COSName.getPDFName(key))) {
        found.add(key);
      }
    }
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
      found.add("EmbeddedFiles");
    }
    for (PressPage page : file.pages()) {
      if (page.dictionary().containsKey(COSName.AA)) {
        found.add("AA, page " + page.number());
      }
    }
    if (!found.isEmpty()) {
      report.file(PressCode.ACTIONS, String.join(", ", found));
    }
  }
}
