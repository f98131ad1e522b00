package org.gatefold.preflight.press.rules;

import java.util.List;
import java.util.OptionalDouble;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.PressPage;

/** PRD-PANEL: pages are as wide as their fold needs. */
final class PanelsFit implements PageRule {
  private static final double TOLERANCE = 0.1;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.PANELS);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    OptionalDouble wanted = file.expectation().trimWidth(page.number());
    double wide = page.boxes().cut().width() / Box.MM;
    if (wanted.isPresent() && Math.abs(wide - wanted.getAsDouble()) > TOLERANCE) {
      report.page(PressCode.PANELS, page.number(), Say.number(wide, 2), Say.number(wanted.getAsDouble(), 2));
    }
  }
}
