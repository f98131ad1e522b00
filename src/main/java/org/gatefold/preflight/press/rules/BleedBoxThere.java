package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.PressPage;

/** PRD-01: each page has a BleedBox. */
final class BleedBoxThere implements PageRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.NO_BLEED_BOX);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    if (page.boxes().bleed().isEmpty()) {
      report.page(PressCode.NO_BLEED_BOX, page.number());
    }
  }
}
