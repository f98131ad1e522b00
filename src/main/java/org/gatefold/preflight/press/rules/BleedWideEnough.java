package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.InkFacts;
import org.gatefold.preflight.press.page.PressPage;

/** PRD-02: the bleed is as wide as the print shop asks for, on every side. */
final class BleedWideEnough implements PageRule {
  private static final double TOLERANCE = 0.01;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.LITTLE_BLEED);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    Box cut = page.boxes().cut();
    double wanted = file.expectation().bleedWanted();
    page.boxes().bleed().ifPresent(bleed -> {
      check(page, wanted, (cut.left() - bleed.left()) / Box.MM, InkFacts.Side.LEFT, report);
      check(page, wanted, (bleed.right() - cut.right()) / Box.MM, InkFacts.Side.RIGHT, report);
      check(page, wanted, (bleed.top() - cut.top()) / Box.MM, InkFacts.Side.TOP, report);
      check(page, wanted, (cut.bottom() - bleed.bottom()) / Box.MM, InkFacts.Side.BOTTOM, report);
    });
  }

  private static void check(PressPage page, double wanted, double mm, InkFacts.Side side, Report report) {
    if (mm < wanted - TOLERANCE) {
      report.page(PressCode.LITTLE_BLEED, page.number(), Say.number(mm, 2), side.words(), Say.number(wanted, 2));
    }
  }
}
