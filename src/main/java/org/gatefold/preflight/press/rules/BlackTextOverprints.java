package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-OPK: black text below 12 pt overprints and is not DeviceGray. */
final class BlackTextOverprints implements ObjectRule {
  private static final double LARGE = 12;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.BLACK_TEXT);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.TextRun text && !text.isInvisible() && Math.round(text.size() * 10) < LARGE * 10
        && Blackness.knocksOut(text.mark())) {
      report.object(PressCode.BLACK_TEXT, page, object);
    }
  }
}
