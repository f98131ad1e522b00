package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.InkFacts;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-TAC: no square of 15 mm² has more ink than the paper takes. */
final class InkDries implements PageRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.TOO_MUCH_INK);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    InkFacts ink = page.ink();
    double most = file.expectation().mostInk();
    if (ink.heaviest() > most + 0.5) {
      report.place(PressCode.TOO_MUCH_INK, page, ink.where(), Say.number(ink.heaviest(), 0), Say.number(most, 0));
    }
  }
}
