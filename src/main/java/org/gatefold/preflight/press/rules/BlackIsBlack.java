package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Ink;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-RICH: text below 24 pt is black alone; no dark text has more ink than 280 %. */
final class BlackIsBlack implements ObjectRule {
  private static final double LARGE = 24;
  private static final double DARK = 0.85;
  private static final double MOST = 280;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.RICH);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.TextRun text && !text.isInvisible()) {
      Ink ink = text.mark().colour().ink();
      boolean rich = ink.isRichBlack() && text.size() < LARGE && !text.mark().colour().isRegistration();
      if (rich || (ink.black() >= DARK && ink.percent() > MOST)) {
        report.object(PressCode.RICH, page, object, ink);
      }
    }
  }
}
