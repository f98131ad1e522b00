package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** PRD-NOTDEF: no character is the sign for lost ones. */
final class CharactersKnown implements ObjectRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.NO_CHARACTER);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.TextRun text && text.unreadable() > 0) {
      report.object(PressCode.NO_CHARACTER, page, object);
    }
  }
}
