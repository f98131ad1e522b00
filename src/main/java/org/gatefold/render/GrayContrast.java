package org.gatefold.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;

/** Whether text stands out from what it is painted on, once all colours are shades of gray (WCAG 2.2, 1.4.3). */
final class GrayContrast {
  private static final double LEAST = 4.5;
  private static final int LONGEST = 40;

  private final Backdrop backdrop = new Backdrop();
  private final Set<List<Double>> told = new HashSet<>();

  private GrayContrast() {}

  /** Notes each pair of shades that is too near, with the first text that has it; {@code number} is 1-based. */
  static void check(Page page, int number, Run run) {
    GrayContrast contrast = new GrayContrast();
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.Glyphs text) {
        contrast.check(text, number, run);
      } else {
        contrast.backdrop.add(item);
      }
    }
  }

  private void check(PageItem.Glyphs text, int number, Run run) {
    String words = Clusters.text(text.glyphs()).strip();
    if (words.isEmpty() || !(text.ink() instanceof Ink.Rgb ink)) {
      return;
    }
    double width = text.glyphs().stream().mapToDouble(PageItem.Glyph::advance).sum();
    double below = backdrop.at(text.x() + width / 2, text.y() - text.size() / 4);
    if (Double.isNaN(below)) {
      return;
    }
    double shown = Backdrop.over(Srgb.luminance(ink), ink.alpha(), below);
    double ratio = (Math.max(shown, below) + 0.05) / (Math.min(shown, below) + 0.05);
    if (ratio < LEAST && told.add(List.of(shown, below))) {
      String cut = words.length() > LONGEST ? words.substring(0, words.offsetByCodePoints(0, 20)) + "…" : words;
      run.report(RenderCode.GRAY_CONTRAST, Origin.NOWHERE, number, cut,
          BigDecimal.valueOf(ratio).setScale(1, RoundingMode.FLOOR));
    }
  }
}
