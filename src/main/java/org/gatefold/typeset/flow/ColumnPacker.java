package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.typeset.css.ComputedStyle.Break;

/** Shares a run of strips out over columns of one height. */
final class ColumnPacker {
  /** Two lengths that differ by less are equal, in pt. */
  static final double EPSILON = 0.01;
  /** A column left emptier than this by a welcome break rather takes an unwelcome one. */
  private static final double MOST_EMPTY = 0.5;

  private final Galley galley;

  ColumnPacker(Galley galley) {
    this.galley = galley;
  }

  /** Where columns begin and end: strip indices, one more than there are columns. */
  List<Integer> pack(int from, int to, int count, double height) {
    List<Integer> edges = new ArrayList<>();
    edges.add(from);
    int at = from;
    for (int column = 0; column < count && at < to; column++) {
      at = fill(at, to, height);
      edges.add(at);
      if (at < to && galley.strips().get(at).forced() == Break.PAGE) {
        break;
      }
    }
    return edges;
  }

  /** The strip behind the last one that a column of that height takes; at least one is taken. */
  int fill(int from, int to, double height) {
    double y = 0;
    int at = from;
    for (; at < to; at++) {
      Strip strip = galley.strips().get(at);
      if (at > from && strip.forced() != Break.AUTO) {
        return at;
      }
      y += strip.solid() + (at == from ? 0 : strip.gap());
      if (y > height + EPSILON) {
        break;
      }
    }
    return at >= to ? to : Math.max(from + 1, retreat(from, at, height));
  }

  /** The best break at or before an overflow. */
  private int retreat(int from, int overflow, double height) {
    int best = overflow;
    double emptiest = 2;
    for (Strip.Strength strength : Strip.Strength.values()) {
      for (int at = overflow; at > from; at--) {
        if (galley.strips().get(at).strength() == strength) {
          double empty = 1 - galley.height(from, at) / height;
          if (empty < emptiest) {
            best = at;
            emptiest = empty;
          }
          break;
        }
      }
      if (emptiest < MOST_EMPTY) {
        return best;
      }
    }
    return best;
  }

  /** The least height, at most {@code height}, at which the columns hold everything from one strip to another. */
  double balanced(int from, int to, int count, double height) {
    double low = 0;
    double high = height;
    for (int i = 0; i < 24 && high - low > EPSILON; i++) {
      double middle = (low + high) / 2;
      if (holds(from, to, count, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Whether the columns take everything without one of them overflowing. */
  boolean holds(int from, int to, int count, double height) {
    List<Integer> edges = pack(from, to, count, height);
    if (edges.getLast() < to) {
      return false;
    }
    for (int i = 1; i < edges.size(); i++) {
      if (galley.height(edges.get(i - 1), edges.get(i)) > height + EPSILON) {
        return false;
      }
    }
    return true;
  }
}
