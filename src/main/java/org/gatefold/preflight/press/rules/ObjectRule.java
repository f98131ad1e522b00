package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** A rule about each object that is printed. */
interface ObjectRule extends Rule {
  @Override
  default void check(Subject file, Report report) {
    for (PressPage page : file.pages()) {
      for (Painted object : objects(page)) {
        check(object, page, report);
      }
    }
  }

  /** What to look at: what is printed, unless the rule says otherwise. */
  default List<Painted> objects(PressPage page) {
    return page.printed();
  }

  void check(Painted object, PressPage page, Report report);
}
