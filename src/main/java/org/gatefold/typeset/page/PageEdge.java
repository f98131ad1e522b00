package org.gatefold.typeset.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.flow.FlowCode;

/** The trimmed edge of one page: text beyond it would be cut off, so it is an error. Pictures and areas may go into the bleed. */
final class PageEdge {
  /** Marks that hang over the edge by less than that are no loss, in pt. */
  private static final double SLACK = 0.5;

  private final double width;
  private final double height;
  private final Findings findings;
  private final Set<Origin> reported = new HashSet<>();

  /** Sizes of the trim box in pt. */
  PageEdge(double width, double height, Findings findings) {
    this.width = width;
    this.height = height;
    this.findings = findings;
  }

  /** Checks text that stands on the page; each place in the source is reported once. */
  void check(PageItem.Glyphs text, double textWidth, Origin origin) {
    double across = Math.max(-text.x(), text.x() + textWidth - width);
    double beyond = Math.max(across, Math.max(text.size() / 2 - text.y(), text.y() - height));
    if (beyond > SLACK && reported.add(origin)) {
      String words = text.glyphs().stream().map(PageItem.Glyph::text).collect(Collectors.joining()).strip();
      if (!words.isEmpty()) {
        findings.add(FlowCode.OUTSIDE, origin, words, String.format(Locale.ROOT, "%.0f", beyond));
      }
    }
  }
}
