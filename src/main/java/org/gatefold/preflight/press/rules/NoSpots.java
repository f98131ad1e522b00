package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Colour;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-SPOT: no spot inks. */
final class NoSpots implements ObjectRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.SPOT);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    Colour colour = object.mark().colour();
    if (!colour.colorants().isEmpty() && !colour.isRegistration()) {
      report.alike(PressCode.SPOT, page, object, colour.colorants().getFirst(), String.join(", ", colour.colorants()));
    }
  }
}
