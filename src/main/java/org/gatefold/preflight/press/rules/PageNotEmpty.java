package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-EMPTY: something is on every page. */
final class PageNotEmpty implements PageRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.EMPTY);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    boolean nothing = page.printed().stream().noneMatch(object -> page.boxes().cut().touches(object.mark().box())
        && !(object instanceof Painted.TextRun text && text.isInvisible()));
    if (nothing && page.trouble().isEmpty()) {
      report.page(PressCode.EMPTY, page.number());
    }
  }
}
