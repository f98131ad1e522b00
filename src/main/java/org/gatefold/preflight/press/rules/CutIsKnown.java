package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.PressPage;

/** X4-30: each page has a TrimBox or an ArtBox of its own, not both. */
final class CutIsKnown implements PageRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.NO_TRIM);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    if (page.boxes().trim().isPresent() == page.boxes().art().isPresent()) {
      report.page(PressCode.NO_TRIM, page.number());
    }
  }
}
