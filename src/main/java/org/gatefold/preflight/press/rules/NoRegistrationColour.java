package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-ALL: the registration colour is outside the page. */
final class NoRegistrationColour implements ObjectRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.REGISTRATION);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object.mark().colour().isRegistration() && page.boxes().cut().touches(object.mark().box())) {
      report.object(PressCode.REGISTRATION, page, object);
    }
  }
}
