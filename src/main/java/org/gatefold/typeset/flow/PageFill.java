package org.gatefold.typeset.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One way to fill a page.
 *
 * @param calls ids of the notes called on it
 * @param next where the following page begins
 * @param cost of its white space and of the breaks on it and at its end
 * @param overflow a strip that is too high for any page, or -1
 */
record PageFill(List<Placed> placed, Set<String> calls, Cursor next, double cost, int overflow) {
  PageFill {
    placed = List.copyOf(placed);
    calls = new LinkedHashSet<>(calls);
  }

  /** A place in a galley: a strip, and within a set of columns one of theirs. */
  record Cursor(int strip, int inner) {
    static final Cursor START = new Cursor(0, 0);
  }
}
