package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** PRD-SAFE: text is 3 mm from the cut at least, 5 mm better. */
final class TextSafe implements ObjectRule {
  private static final double LEAST = 2.95;
  private static final double GOOD = 4.95;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.NEAR_TRIM, PressCode.NEARISH_TRIM);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    Box cut = page.boxes().cut();
    Box box = object.mark().box();
    if (object instanceof Painted.TextRun text && !text.isInvisible() && cut.touches(box)) {
      double inside = Math.min(Math.min(box.left() - cut.left(), cut.right() - box.right()),
          Math.min(box.bottom() - cut.bottom(), cut.top() - box.top())) / Box.MM;
      if (inside < GOOD) {
        report.object(inside < LEAST ? PressCode.NEAR_TRIM : PressCode.NEARISH_TRIM, page, object, Say.number(Math.max(0, inside), 1));
      }
    }
  }
}
