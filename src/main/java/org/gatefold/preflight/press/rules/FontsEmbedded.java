package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** X4-60: fonts that can be seen are in the file. */
final class FontsEmbedded implements ObjectRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.NOT_EMBEDDED);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.TextRun text && !text.font().embedded() && !text.isInvisible()) {
      report.alike(PressCode.NOT_EMBEDDED, page, object, text.font().name(), text.font().name());
    }
  }

  @Override
  public List<Painted> objects(PressPage page) {
    return page.painted();
  }
}
