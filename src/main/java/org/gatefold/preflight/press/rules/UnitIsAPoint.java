package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-UU: no UserUnit. */
final class UnitIsAPoint implements PageRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.USER_UNIT);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    float unit = page.dictionary().getFloat(COSName.getPDFName("UserUnit"), 1);
    if (unit != 1) {
      report.page(PressCode.USER_UNIT, page.number(), Say.number(unit, 3));
    }
  }
}
