package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Colour;
import org.gatefold.preflight.press.page.Colour.Family;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-SMALL: text below 9 pt is in one ink. */
final class SmallTextInOneInk implements ObjectRule {
  private static final double SMALL = 9;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.SMALL);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.TextRun text && !text.isInvisible() && Math.round(text.size() * 10) < SMALL * 10) {
      Colour colour = text.mark().colour();
      boolean others = colour.ink().isRichBlack() || colour.family() == Family.RGB || colour.family().isCalibrated();
    if (colour.inks() > 1 && !others) { // what other rules find is not said twice
        report.object(PressCode.SMALL, page, object, colour.inks());
      }
    }
  }
}
