package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Colour.Family;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-DEL: inks only, no colours of light. */
final class NoCalibratedColour implements ObjectRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.CALIBRATED);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    Family family = object.mark().colour().family();
    if (family.isCalibrated() && !(object instanceof Painted.TextRun text && text.isInvisible())) {
      report.alike(PressCode.CALIBRATED, page, object, Say.kind(object) + family, family.words());
    }
  }

  @Override
  public List<Painted> objects(PressPage page) {
    return page.painted();
  }
}
