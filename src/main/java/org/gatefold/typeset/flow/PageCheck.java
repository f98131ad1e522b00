package org.gatefold.typeset.flow;

import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;

/**
 * Looks at every finished page: nothing lies below its area or on what stands above it. Where an author's negative margin pulls a
 * block up, that is what was asked for.
 */
final class PageCheck {
  private final Findings findings;

  PageCheck(Findings findings) {
    this.findings = findings;
  }

  /** Checks a page on which nothing is known to be too tall. */
  void check(SetPage page) {
    double foot = page.feet().stream().filter(area -> area.width() >= page.width())
        .mapToDouble(area -> area.y() - page.y()).min().orElse(page.height());
    check(page.strips(), foot, page);
    for (SetPage.Foot area : page.feet()) {
      NotePart last = area.parts().getLast();
      double bottom = area.y() + last.y() + last.height();
      if (bottom > page.y() + page.height() + Cost.EPSILON) {
        report(last.note().origin(), page);
      }
    }
  }

  private void check(List<Placed> strips, double floor, SetPage page) {
    double above = Double.NEGATIVE_INFINITY;
    for (Placed placed : strips) {
      boolean pulled = placed.strip().gap() < 0;
      if ((placed.y() < above - Cost.EPSILON && !pulled) || bottom(placed) > floor + Cost.EPSILON) {
        report(placed.strip().origin(), page);
      }
      above = Math.max(above, placed.bottom());
      for (Placed.Column column : placed.columns()) {
        check(column.strips(), placed.height() - column.foot().height(), page);
      }
    }
  }

  /** Columns that go on have no padding below them. */
  private static double bottom(Placed placed) {
    return placed.columns().isEmpty() ? placed.bottom() : placed.y() + placed.strip().before() + placed.height();
  }

  private void report(Origin origin, SetPage page) {
    findings.add(FlowCode.OVERLAP, origin, page.index() + 1);
  }
}
