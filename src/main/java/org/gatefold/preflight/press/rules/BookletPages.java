package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** PRD-PAGES: a stitched booklet has a multiple of four pages. */
final class BookletPages implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.BOOKLET);
  }

  @Override
  public void check(Subject file, Report report) {
    if (file.expectation().booklet() && file.pages().size() % 4 != 0) {
      report.file(PressCode.BOOKLET, file.pages().size());
    }
  }
}
