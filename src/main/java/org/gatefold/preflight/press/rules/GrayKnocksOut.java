package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Colour.Family;
import org.gatefold.preflight.press.page.Mark;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-OPG: DeviceGray does not overprint. */
final class GrayKnocksOut implements ObjectRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.GRAY_OVERPRINT);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    Mark mark = object.mark();
    if (mark.overprint() && mark.colour().family() == Family.GRAY && !(object instanceof Painted.TextRun text && text.isInvisible())) {
      report.object(PressCode.GRAY_OVERPRINT, page, object);
    }
  }
}
