package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** PRD-REV: white text on colour is 6 pt at least, 8 pt on several inks; below 12 pt it is of weight 500 at least. */
final class ReversedTextBold implements ObjectRule {
  private static final double ON_ONE = 6;
  private static final double ON_MANY = 8;
  private static final double LARGE = 12;
  private static final int BOLD_ENOUGH = 500;
  private static final double SOME_INK = 15;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.REVERSED);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.TextRun text && text.ground().percent() > SOME_INK && text.mark().colour().ink().isWhite()
        && !text.isInvisible() && !text.mark().overprint()) {
      double least = text.ground().inks() > 1 ? ON_MANY : ON_ONE;
      if (text.size() < least - 0.05 || (text.size() < LARGE && text.font().weight() < BOLD_ENOUGH)) {
        report.object(PressCode.REVERSED, page, object, Say.number(text.size(), 1), text.font().weight());
      }
    }
  }
}
