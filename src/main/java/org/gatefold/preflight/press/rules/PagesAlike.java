package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-SIZE: all pages are of one size and none is turned. */
final class PagesAlike implements PageRule {
  private static final double TOLERANCE = 0.1 * Box.MM;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.SIZES);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    Box first = file.pages().getFirst().boxes().cut();
    Box cut = page.boxes().cut();
    int turned = file.document().getPage(page.number() - 1).getRotation();
    boolean unlike = Math.abs(cut.width() - first.width()) > TOLERANCE || Math.abs(cut.height() - first.height()) > TOLERANCE;
    if (unlike || turned != 0) {
      report.page(PressCode.SIZES, page.number(), Say.size(cut), turned, Say.size(first));
    }
  }
}
