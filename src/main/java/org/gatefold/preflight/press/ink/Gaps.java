package org.gatefold.preflight.press.ink;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.InkFacts.Gap;
import org.gatefold.preflight.press.page.InkFacts.Side;
import org.gatefold.preflight.press.page.PageBoxes;

/** Finds where art reaches the cut but not as far beyond it as it has to, so that a cut a little off shows white. */
final class Gaps {
  /** Less bleed than this is none: another rule says so. */
  private static final double LEAST_BLEED = 0.5 * Box.MM;

  /** Shorter stretches are the ends of letters. */
  private static final double LEAST_LENGTH = 1 * Box.MM;

  /** Ink of a pixel that can be seen, of 1020. */
  private static final int INKED = 24;

  private final Plates plates;
  private final Box cut;
  private final double wanted;

  /** @param wanted how far art has to go on beyond the cut, in points; no farther than the file has bleed */
  Gaps(Plates plates, PageBoxes boxes, double wanted) {
    this.plates = plates;
    this.cut = boxes.cut();
    this.wanted = wanted;
  }

  List<Gap> find() {
    List<Gap> gaps = new ArrayList<>();
    Box edge = plates.area();
    int left = (int) Math.ceil(plates.column(cut.left()));
    int right = (int) Math.floor(plates.column(cut.right())) - 1;
    int top = (int) Math.ceil(plates.row(cut.top()));
    int bottom = (int) Math.floor(plates.row(cut.bottom())) - 1;
    if (left < 0 || top < 0 || right >= plates.width() || bottom >= plates.height() || right <= left || bottom <= top) {
      return gaps; // the boxes do not nest: another rule says so
    }
    // The pixel at the very edge may be covered in part only: the one before it has to be inked.
    Box art = cut.grown(wanted).and(edge);
    add(gaps, Side.LEFT, cut.left() - art.left(), left, pixel(plates.column(art.left())) + 1, top, bottom);
    add(gaps, Side.RIGHT, art.right() - cut.right(), right, pixel(plates.column(art.right())) - 2, top, bottom);
    add(gaps, Side.TOP, art.top() - cut.top(), top, pixel(plates.row(art.top())) + 1, left, right);
    add(gaps, Side.BOTTOM, cut.bottom() - art.bottom(), bottom, pixel(plates.row(art.bottom())) - 2, left, right);
    return gaps;
  }

  private static int pixel(double at) {
    return (int) Math.round(at);
  }

  /** Looks along one side; {@code inner} and {@code outer} are columns on the left and right, rows above and below. */
  private void add(List<Gap> gaps, Side side, double bleed, int inner, int outer, int from, int to) {
    if (bleed < LEAST_BLEED) {
      return;
    }
    boolean upright = side == Side.LEFT || side == Side.RIGHT;
    int all = 0;
    int run = 0;
    int best = 0;
    int bestAt = 0;
    for (int i = from; i <= to; i++) {
      int inside = upright ? plates.sum(inner, i) : plates.sum(i, inner);
      int outside = upright ? plates.sum(outer, i) : plates.sum(i, outer);
      boolean gap = inside > INKED && outside * 4 < inside;
      run = gap ? run + 1 : 0;
      all += gap ? 1 : 0;
      if (run > best) {
        best = run;
        bestAt = i - run + 1;
      }
    }
    if (best / plates.scale() >= LEAST_LENGTH) {
      Box where = upright ? plates.place(inner, bestAt, 1, best) : plates.place(bestAt, inner, best, 1);
      gaps.add(new Gap(side, where, all / plates.scale()));
    }
  }
}
