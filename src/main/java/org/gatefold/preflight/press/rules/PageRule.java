package org.gatefold.preflight.press.rules;

import org.gatefold.preflight.press.page.PressPage;

/** A rule about each page. */
interface PageRule extends Rule {
  @Override
  default void check(Subject file, Report report) {
    for (PressPage page : file.pages()) {
      check(page, file, report);
    }
  }

  void check(PressPage page, Subject file, Report report);
}
