package org.gatefold.fill;

import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.FilledPage.Passage;

/** Notes what a template has left out, or moved in front of what comes before it. */
final class Placement {
  private Placement() {}

  static void check(String html, List<Passage> passages, String template, Findings findings) {
    int at = 0;
    boolean ordered = true;
    for (Passage passage : passages) {
      if (passage.note() == 0 && !passage.origin().equals(Origin.NOWHERE)) {
        StringBuilder attribute = new StringBuilder();
        Html.origin(passage.origin(), attribute);
        int found = html.indexOf(attribute.toString(), at);
        if (found >= 0) {
          at = found;
        } else {
          boolean earlier = html.indexOf(attribute.toString()) >= 0;
          // What follows a passage out of order is out of order too: once is enough.
          if (!earlier || ordered) {
            findings.add(earlier ? FillCode.OUT_OF_ORDER : FillCode.NOT_PLACED, passage.origin(), template);
          }
          ordered &= !earlier;
        }
      }
    }
  }
}
