package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.typeset.css.FlexStyle.Share;

/**
 * Shares out the height that a page's content leaves free ({@code align-content} in {@code @page}, Box Alignment 3, 5.1).
 * {@code space-between} is vertical justification: the gaps between blocks grow, each in proportion to itself, so that what
 * belongs together still stands closer than what does not.
 */
final class PageAlignment {
  /** Gaps that grow by more than themselves look like a fault. */
  private static final double MOST_GROWTH = 1;

  private PageAlignment() {}

  /** The strips of a page, moved; {@code free} height in pt is left below the last one. */
  static List<Placed> align(List<Placed> placed, double free, Share share) {
    boolean floats = placed.stream().anyMatch(one -> !one.strip().floats().isEmpty());
    if (placed.isEmpty() || free < Cost.EPSILON || floats) {
      return placed;
    }
    double growth = share == Share.SPACE_BETWEEN ? growth(placed, free) : 0;
    double shift = share.before(1) * free;
    List<Placed> aligned = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Placed one = placed.get(i);
      shift += i == 0 ? 0 : growth * gap(placed, i);
      aligned.add(new Placed(one.strip(), one.y() + shift, one.height(), one.columns()));
    }
    return aligned;
  }

  private static double growth(List<Placed> placed, double free) {
    double gaps = 0;
    for (int i = 1; i < placed.size(); i++) {
      gaps += gap(placed, i);
    }
    return gaps < Cost.EPSILON ? 0 : Math.min(MOST_GROWTH, free / gaps);
  }

  private static double gap(List<Placed> placed, int index) {
    return placed.get(index).y() - placed.get(index - 1).bottom();
  }
}
