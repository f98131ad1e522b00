package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-PPI1: black and white pictures have 549 ppi at least, 799 better. */
final class BitmapsSharp implements ObjectRule {
  private static final int LEAST = 549;
  private static final int GOOD = 799;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.LOW_PPI_1, PressCode.FEW_PPI_1);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.Picture picture && picture.bits() == 1 && !Pictures.isTiny(picture) && !Pictures.isWholePage(page)) {
      long ppi = Math.round(picture.ppi());
      if (ppi < GOOD) {
        report.object(ppi < LEAST ? PressCode.LOW_PPI_1 : PressCode.FEW_PPI_1, page, object, ppi);
      }
    }
  }
}
