package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-SIP: a page that is one picture has 450 ppi. */
final class PageNotAPicture implements ObjectRule {
  private static final int LEAST = 149;
  private static final int GOOD = 450;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.LOW_PAGE, PressCode.FEW_PAGE);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.Picture picture && Pictures.isWholePage(page)) {
      long ppi = Math.round(picture.ppi());
      if (ppi < GOOD) {
        report.object(ppi < LEAST ? PressCode.LOW_PAGE : PressCode.FEW_PAGE, page, object, ppi);
      }
    }
  }
}
