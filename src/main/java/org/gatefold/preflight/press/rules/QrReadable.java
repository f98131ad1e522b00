package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.PressPage;
import org.gatefold.preflight.press.page.QrFacts;

/** PRD-QR: QR codes can be read: squares of 0.4 mm, black alone, four squares of quiet around. */
final class QrReadable implements PageRule {
  private static final double LEAST = 0.395;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.QR_SMALL, PressCode.QR_UNREADABLE, PressCode.QR_INKS, PressCode.QR_QUIET);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    for (QrFacts code : page.codes()) {
      String size = Say.number(code.box().width() / Box.MM, 1);
      if (!code.readable()) {
        report.place(PressCode.QR_UNREADABLE, page, code.box(), size);
        continue;
      }
      if (code.module() < LEAST) {
        report.place(PressCode.QR_SMALL, page, code.box(), Say.number(code.module(), 2));
      }
      if (!code.blackOnly()) {
        report.place(PressCode.QR_INKS, page, code.box(), size);
      }
      if (!code.quiet()) {
        report.place(PressCode.QR_QUIET, page, code.box(), size);
      }
    }
  }
}
