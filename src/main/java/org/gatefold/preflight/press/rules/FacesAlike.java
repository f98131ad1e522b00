package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.PressPage;

/** PRD-DUP: both faces of a sheet are cut at one size. */
final class FacesAlike implements Rule {
  private static final double TOLERANCE = 0.1 * Box.MM;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.FACES);
  }

  @Override
  public void check(Subject file, Report report) {
    List<PressPage> pages = file.pages();
    for (int i = 0; i + 1 < pages.size() && file.expectation().isFolded(); i += 2) {
      Box front = pages.get(i).boxes().cut();
      Box back = pages.get(i + 1).boxes().cut();
      if (Math.abs(front.width() - back.width()) > TOLERANCE || Math.abs(front.height() - back.height()) > TOLERANCE) {
        report.page(PressCode.FACES, i + 1, i + 2);
      }
    }
  }
}
