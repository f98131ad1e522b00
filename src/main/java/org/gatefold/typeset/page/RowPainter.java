package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.flow.Placed;
import org.gatefold.typeset.flow.Shift;
import org.gatefold.typeset.flow.Strip;
import org.jspecify.annotations.Nullable;

/**
 * Paints what lies behind the text of rows: all backgrounds before the first of the lines between them. What goes on from row to
 * row is painted in one piece, for viewers show a seam wherever two pieces meet.
 */
final class RowPainter {
  private static final double TOUCH = 0.01;

  private final BoxPainter boxes;
  private final PageCanvas canvas;
  private final List<Backdrop> backdrops = new ArrayList<>();
  private final List<Bar> bars = new ArrayList<>();

  RowPainter(BoxPainter boxes, PageCanvas canvas) {
    this.boxes = boxes;
    this.canvas = canvas;
  }

  /** A background on the page. */
  private record Backdrop(Strip.Area area, PageItem.Box place) {}

  /** A line on the page. */
  private record Bar(Border border, PageItem.Box place, boolean across) {}

  /** Paints all of it; the point is where the strips' area has its top left corner. */
  void paint(List<Placed> strips, double x, double y) {
    Strip before = null;
    for (Placed placed : strips) {
      if (placed.strip().content() instanceof Strip.RowsContent rows) {
        Shift shift = placed.strip().shift();
        add(rows, before, x + shift.x(), y + shift.y() + placed.y() + placed.strip().before());
      }
      before = placed.strip();
    }
    backdrops.forEach(backdrop -> boxes.paint(backdrop.area().style(), backdrop.place(), canvas));
    bars.forEach(bar -> BoxPainter.bar(bar.border(), bar.place(), bar.across(), canvas));
  }

  private void add(Strip.RowsContent rows, @Nullable Strip before, double x, double top) {
    boolean follows = before != null && before.content() instanceof Strip.RowsContent other
        && other.table().equals(rows.table());
    for (Strip.Area area : rows.areas()) {
      backdrop(area, new PageItem.Box(x + area.x(), top + area.y(), area.width(), area.height()), follows);
    }
    for (Strip.Rule rule : rows.rules()) {
      if (!rule.above() || !follows) {
        bar(rule, new PageItem.Box(x + rule.x(), top + rule.y(), rule.width(), rule.height()));
      }
    }
  }

  private void backdrop(Strip.Area area, PageItem.Box place, boolean follows) {
    for (int i = backdrops.size() - 1; follows && area.goesOn() && i >= 0; i--) {
      Backdrop above = backdrops.get(i);
      if (above.area().style().equals(area.style()) && meets(above.place(), place)) {
        backdrops.set(i, new Backdrop(above.area(), joined(above.place(), place)));
        return;
      }
    }
    backdrops.add(new Backdrop(area, place));
  }

  private void bar(Strip.Rule rule, PageItem.Box place) {
    for (int i = bars.size() - 1; !rule.across() && i >= 0; i--) {
      Bar above = bars.get(i);
      if (!above.across() && above.border().equals(rule.border()) && meets(above.place(), place)) {
        bars.set(i, new Bar(above.border(), joined(above.place(), place), false));
        return;
      }
    }
    bars.add(new Bar(rule.border(), place, rule.across()));
  }

  /** Whether one box begins where another of its width ends. */
  private static boolean meets(PageItem.Box above, PageItem.Box below) {
    return Math.abs(above.x() - below.x()) < TOUCH && Math.abs(above.width() - below.width()) < TOUCH
        && Math.abs(above.y() + above.height() - below.y()) < TOUCH;
  }

  private static PageItem.Box joined(PageItem.Box above, PageItem.Box below) {
    return new PageItem.Box(above.x(), above.y(), above.width(), below.y() + below.height() - above.y());
  }
}
