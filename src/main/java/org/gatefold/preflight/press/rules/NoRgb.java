package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Colour.Family;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** X4-50: no DeviceRGB, wherever on the sheet. */
final class NoRgb implements ObjectRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.RGB);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object.mark().colour().family() == Family.RGB && !(object instanceof Painted.TextRun text && text.isInvisible())) {
      report.object(PressCode.RGB, page, object);
    }
  }

  @Override
  public List<Painted> objects(PressPage page) {
    return page.painted();
  }
}
