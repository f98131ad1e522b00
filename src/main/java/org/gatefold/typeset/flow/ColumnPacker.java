package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.typeset.css.ComputedStyle.Break;
import org.jspecify.annotations.Nullable;

/** Shares a run of strips out over columns of one height. */
final class ColumnPacker {
  private final Galley galley;
  private final @Nullable NoteArea notes;
  /** Heights with notes, by first strip and end. */
  private final Map<Range, Double> heights = new HashMap<>();

  /** {@code notes} is the area at the foot of each column; null if notes stand at the foot of the page. */
  ColumnPacker(Galley galley, @Nullable NoteArea notes) {
    this.galley = galley;
    this.notes = notes;
  }

  /**
   * Height of those strips as they stand in one column, with their notes if these stand there too. One strip alone has all of
   * its notes below it, for they are not cut in columns.
   */
  private double height(int from, int to) {
    return notes == null
        ? galley.height(from, to)
        : heights.computeIfAbsent(new Range(from, to),
            range -> galley.height(from, to) + (to - from == 1 ? notes.needed(asks(from, to)) : notes.whole(List.of(), asks(from, to))));
  }

  private record Range(int from, int to) {}

  /** Notes that those strips ask for where they stand in one column. */
  Set<String> asks(int from, int to) {
    Set<String> asks = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      asks.addAll(galley.get(i).asks(i == from));
    }
    return asks;
  }

  /**
   * Where columns begin and end, and what that costs.
   *
   * @param edges strip indices, one more than there are columns
   */
  record Split(List<Integer> edges, double cost) {}

  /** The strip behind the last that fits into one column, or {@code from} if not even one does. */
  int furthest(int from, int to, double height) {
    int end = galley.fitting(from, to, height + Cost.EPSILON);
    while (notes != null && end > from && height(from, end) > height + Cost.EPSILON) {
      end--;
    }
    return end;
  }

  /** The strip behind the last that so many columns can hold if every break is welcome. */
  int reach(int from, int to, int count, double height) {
    int at = from;
    for (int column = 0; column < count && at < to; column++) {
      at = furthest(at, to, height);
      if (at < to && galley.get(at).forced().isPage()) {
        break;
      }
    }
    return at;
  }

  /** The first column's end, and how those after it are filled. Only the way that is taken becomes a list. */
  private record Filling(int end, @Nullable Filling rest, double cost) {
    Split from(int start) {
      List<Integer> edges = new ArrayList<>();
      edges.add(start);
      for (Filling column = this; column != null; column = column.rest()) {
        edges.add(column.end());
      }
      return new Split(edges, cost);
    }
  }

  /** The cheapest way to fill columns to the bottom with exactly these strips, or null if they do not fit. */
  @Nullable Split filled(int from, int to, int count, double height) {
    Filling best = filling(from, to, count, height);
    return best == null ? null : best.from(from);
  }

  private @Nullable Filling filling(int from, int to, int count, double height) {
    if (count == 1) {
      double cost = last(from, to, height);
      return cost == Cost.NEVER ? null : new Filling(to, null, cost);
    }
    int end = from;
    Filling behind = null;
    double lowest = Cost.NEVER;
    for (int at = furthest(from, to, height); at > from; at--) {
      double own = Cost.ofEmptiness(1 - height(from, at) / height);
      if (own >= lowest) {
        break;
      }
      double parting = at == to ? 0 : galley.breakCost(at);
      if (own + parting >= lowest) {
        continue;
      }
      Filling rest = at == to || count == 2 ? null : filling(at, to, count - 1, height);
      double others = rest != null ? rest.cost()
          : at == to ? Cost.ofEmptiness(1) * (count - 1)
          : count == 2 ? last(at, to, height) : Cost.NEVER;
      if (others == Cost.NEVER) {
        break;
      }
      double cost = others + own + parting;
      if (cost < lowest) {
        lowest = cost;
        end = at;
        behind = rest;
      }
    }
    if (end == from) {
      return null;
    }
    return new Filling(end, count == 2 && end < to ? new Filling(to, null, 0) : behind, lowest);
  }

  /** What a last column costs that holds all of those strips, or {@link Cost#NEVER} if it cannot. */
  private double last(int from, int to, double height) {
    boolean fits = notes == null ? galley.fits(from, to, height + Cost.EPSILON) : furthest(from, to, height) == to;
    return fits ? Cost.ofEmptiness(1 - height(from, to) / height) : Cost.NEVER;
  }

  /** The way to columns of about the same height, or null if the strips do not fit. */
  @Nullable Split balanced(int from, int to, int count, double height) {
    Split best = null;
    double lowest = Cost.NEVER;
    double even = height(from, to) / count;
    for (Strip.Strength worst : Strip.Strength.values()) {
      if (Cost.inBalance(worst, even) >= lowest) {
        break;
      }
      double least = leastHeight(from, to, count, height, worst);
      double score = Cost.inBalance(worst, least);
      if (score < lowest) {
        lowest = score;
        best = new Split(greedy(from, to, count, least, worst), 0);
      }
    }
    return best;
  }

  /** The least height of columns that hold those strips with no break worse than that; {@link Cost#NEVER} if none does. */
  double leastHeight(int from, int to, int count, double height, Strip.Strength worst) {
    if (greedy(from, to, count, height, worst).getLast() < to) {
      return Cost.NEVER;
    }
    double low = galley.height(from, to) / count - Cost.EPSILON;
    double high = height;
    while (high - low > Cost.EPSILON) {
      double middle = (low + high) / 2;
      if (greedy(from, to, count, middle, worst).getLast() == to) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Each column takes what it can with no break worse than that. */
  private List<Integer> greedy(int from, int to, int count, double height, Strip.Strength worst) {
    List<Integer> edges = new ArrayList<>();
    edges.add(from);
    int at = from;
    for (int column = 0; column < count && at < to; column++) {
      int end = furthest(at, to, height);
      while (end > at && end < to && galley.get(end).forced() == Break.AUTO
          && galley.get(end).strength().compareTo(worst) > 0) {
        end--;
      }
      if (end == at) {
        break;
      }
      edges.add(end);
      at = end;
    }
    return edges;
  }
}
