package org.gatefold.typeset.flow;

import java.util.List;
import org.gatefold.diag.Findings;

/** Reports floats that reach below their page's text: those higher than a page, and those no break could spare. */
final class FloatCheck {
  private FloatCheck() {}

  /** {@code height} is that of the page's text area without its notes, in pt. */
  static void check(List<Placed> strips, double height, Findings findings) {
    for (Placed placed : strips) {
      for (Floated floated : placed.strip().floats()) {
        if (placed.y() + floated.y() + floated.height() > height + Cost.EPSILON) {
          findings.add(FlowCode.TOO_TALL, floated.origin(), FlowCode.points(floated.height()), FlowCode.points(height));
        }
      }
      double below = height - placed.y() - placed.strip().before();
      placed.columns().forEach(column -> check(column.strips(),
          column.foot().parts().isEmpty() ? below : placed.height() - column.foot().height(), findings));
    }
  }
}
