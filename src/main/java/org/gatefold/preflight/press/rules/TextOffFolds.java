package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** PRD-SAFE: text is 3 mm from folds at least. */
final class TextOffFolds implements PageRule {
  private static final double LEAST = 2.95;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.NEAR_FOLD);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    for (double fold : file.expectation().folds(page.number())) {
      double x = page.boxes().cut().left() + fold * Box.MM;
      for (Painted object : page.printed()) {
        Box box = object.mark().box();
        double away = Math.max(0, Math.max(box.left() - x, x - box.right())) / Box.MM;
        if (object instanceof Painted.TextRun text && !text.isInvisible() && page.boxes().cut().touches(box) && away < LEAST) {
          report.alike(PressCode.NEAR_FOLD, page, object, String.valueOf(fold), Say.number(away, 1), Say.number(fold, 1));
        }
      }
    }
  }
}
