package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.PressPage;

/** X4-75: no steps or alternatives of a presentation. */
final class NoSlideShow implements Rule {
  private static final COSName STEPS = COSName.getPDFName("PresSteps");
  private static final COSName ALTERNATIVES = COSName.getPDFName("AlternatePresentations");

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.PRESENTATION);
  }

  @Override
  public void check(Subject file, Report report) {
    for (PressPage page : file.pages()) {
      if (page.dictionary().containsKey(STEPS)) {
        report.owner(PressCode.PRESENTATION, page.number(), "PresSteps");
      }
    }
    COSDictionary names = file.catalog().getCOSDictionary(COSName.NAMES);
    if (names != null && names.containsKey(ALTERNATIVES)) {
      report.owner(PressCode.PRESENTATION, 0, "AlternatePresentations");
    }
  }
}
