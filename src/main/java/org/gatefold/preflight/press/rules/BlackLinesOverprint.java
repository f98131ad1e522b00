package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-OPL: black lines below 2 pt overprint and are not DeviceGray. */
final class BlackLinesOverprint implements ObjectRule {
  private static final double THICK = 2;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.BLACK_LINE);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.Stroke line && line.width() < THICK - 0.0005 && Blackness.knocksOut(line.mark())) {
      report.object(PressCode.BLACK_LINE, page, object);
    }
  }
}
