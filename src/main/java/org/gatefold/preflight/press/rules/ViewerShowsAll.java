package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;

/** X4-32: viewer preferences name the MediaBox or the BleedBox only. */
final class ViewerShowsAll implements Rule {
  private static final List<String> KEYS = List.of("ViewArea", "ViewClip", "PrintArea", "PrintClip");

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.VIEWER);
  }

  @Override
  public void check(Subject file, Report report) {
    COSDictionary preferences = file.catalog().getCOSDictionary(COSName.VIEWER_PREFERENCES);
    for (String key : preferences == null ? List.<String>of() : KEYS) {
      String box = preferences.getNameAsString(COSName.getPDFName(key), "MediaBox");
      if (!box.equals("MediaBox") && !box.equals("BleedBox")) {
        report.file(PressCode.VIEWER, key + " " + box);
      }
    }
  }
}
