package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-PPI: pictures have 149 ppi at least, 224 better. */
final class PicturesSharp implements ObjectRule {
  private static final int LEAST = 149;
  private static final int GOOD = 224;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.LOW_PPI, PressCode.FEW_PPI);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.Picture picture && picture.bits() > 1 && !Pictures.isTiny(picture) && !Pictures.isWholePage(page)) {
      long ppi = Math.round(picture.ppi());
      if (ppi < GOOD) {
        report.object(ppi < LEAST ? PressCode.LOW_PPI : PressCode.FEW_PPI, page, object, ppi);
      }
    }
  }
}
