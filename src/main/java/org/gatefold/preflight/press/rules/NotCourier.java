package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-COUR: no font named Courier. */
final class NotCourier implements ObjectRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.COURIER);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.TextRun text && text.font().name().equals("Courier")) {
      report.object(PressCode.COURIER, page, object);
    }
  }
}
