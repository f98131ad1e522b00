package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** PRD-T3: no fonts of drawings. */
final class NoType3 implements ObjectRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.TYPE3);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.TextRun text && text.font().type3()) {
      report.object(PressCode.TYPE3, page, object);
    }
  }
}
