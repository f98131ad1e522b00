package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.PageItem;

/** Finds text that is printed over other text: boxes that are placed by themselves know nothing of what stands there. */
final class Overprints {
  /** Of a glyph's size: letters without what reaches above or below them, for lines that stand close only touch there. */
  private static final double HEIGHT = 0.45;
  /** How much of the smaller one's height, and how many pt of its width, have to lie on the other. */
  private static final double SHARE = 0.25;
  private static final double WIDTH = 1.5;

  private final Origin template;
  private final Findings findings;

  Overprints(Origin template, Findings findings) {
    this.template = template;
    this.findings = findings;
  }

  /** The letters of a run, from {@code left} to {@code right} and from {@code top} to the baseline, in pt. */
  private record Letters(double left, double right, double top, double baseline, PageItem.Glyphs run) {
    private static Letters of(PageItem.Glyphs run) {
      double end = run.x();
      for (PageItem.Glyph glyph : run.glyphs()) {
        end += glyph.advance();
      }
      return new Letters(run.x(), end, run.y() - HEIGHT * run.size(), run.y(), run);
    }

    boolean liesOn(Letters other) {
      double width = Math.min(right, other.right) - Math.max(left, other.left);
      double height = Math.min(baseline, other.baseline) - Math.max(top, other.top);
      return width > WIDTH && height > SHARE * HEIGHT * Math.min(run.size(), other.run.size());
    }

    String words() {
      return run.glyphs().stream().map(PageItem.Glyph::text).collect(Collectors.joining()).strip();
    }
  }

  /** Checks a page; reports the first two that lie on each other. */
  void check(List<PageItem> items, int number) {
    List<Letters> all = new ArrayList<>();
    double tallest = 0;
    for (PageItem item : items) {
      if (item instanceof PageItem.Glyphs run) {
        all.add(Letters.of(run));
        tallest = Math.max(tallest, HEIGHT * run.size());
      }
    }
    all.sort(Comparator.comparingDouble(Letters::baseline));
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size() && all.get(j).baseline() - tallest < all.get(i).baseline(); j++) {
        if (all.get(i).liesOn(all.get(j)) && isText(all.get(i)) && isText(all.get(j))) {
          findings.add(PageCode.OVERPRINT, template, number, all.get(i).words(), all.get(j).words());
          return;
        }
      }
    }
  }

  private static boolean isText(Letters letters) {
    return letters.words().chars().anyMatch(Character::isLetterOrDigit);
  }
}
