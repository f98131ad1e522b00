package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.InkFacts;
import org.gatefold.preflight.press.page.PressPage;

/** PRD-BLEED: what touches the cut goes on to the end of the bleed. */
final class ArtBleeds implements PageRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.ART_STOPS);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    for (InkFacts.Gap gap : page.ink().gaps()) {
      report.place(PressCode.ART_STOPS, page, gap.where(), gap.side().words(), Say.number(gap.length() / Box.MM, 0));
    }
  }
}
