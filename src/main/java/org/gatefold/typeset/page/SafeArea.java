package org.gatefold.typeset.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.Millimetres;
import org.gatefold.model.paged.PageItem;

/** Where an office printer prints: text nearer to the edge would be cut off in silence, so it is an error. */
final class SafeArea {
  /** Of a glyph's size: how far letters reach above and below their baseline. */
  private static final double ABOVE = 0.72;
  private static final double BELOW = 0.2;

  private final double margin;
  private final Origin template;
  private final Findings findings;

  /** @param margin in pt, 0 for none */
  SafeArea(double margin, Origin template, Findings findings) {
    this.margin = margin;
    this.template = template;
    this.findings = findings;
  }

  /** Checks a page; reports the text that lies farthest outside. */
  void check(List<PageItem> items, double width, double height, int number) {
    if (margin == 0) {
      return;
    }
    PageItem.Glyphs worst = null;
    double most = 0.05;
    for (PageItem item : items) {
      if (item instanceof PageItem.Glyphs text && beyond(text, width, height) > most && !words(text).isEmpty()) {
        worst = text;
        most = beyond(text, width, height);
      }
    }
    if (worst != null) {
      findings.add(PageCode.CUT_OFF, template, number, words(worst),
          String.format(Locale.ROOT, "%.1f", Millimetres.of(most)), String.format(Locale.ROOT, "%.1f", Millimetres.of(margin)));
    }
  }

  private double beyond(PageItem.Glyphs text, double width, double height) {
    double end = text.x();
    for (PageItem.Glyph glyph : text.glyphs()) {
      end += glyph.advance();
    }
    double across = Math.max(margin - text.x(), end - width + margin);
    double up = margin - text.y() + ABOVE * text.size();
    return Math.max(across, Math.max(up, text.y() + BELOW * text.size() - height + margin));
  }

  private static String words(PageItem.Glyphs text) {
    return text.glyphs().stream().map(PageItem.Glyph::text).collect(Collectors.joining()).strip();
  }
}
