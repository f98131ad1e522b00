package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gatefold.typeset.css.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Shares a width out among columns (CSS 2.2, 17.5.2). Columns with a width of their own get it. Of the others, those with
 * short text get what their longest line needs, and the rest share by some power of that: the one at which the table comes
 * out lowest and the fewest cells have to be broken. In the end columns trade what one can spare and another needs.
 */
final class ColumnShares {
  private static final double[] POWERS = {0, 0.25, 0.5, 0.75, 1};
  /** Shares of the width that columns may trade in the end. */
  private static final double[] STEPS = {0.08, 0.04, 0.02, 0.01};
  /** How much of each line stays empty because words are not divided, about. */
  private static final double RAGGED = 1.1;

  private final int count;
  private final List<Need> needs = new ArrayList<>();
  private final double[] min;
  private final double[] max;
  private final @Nullable Extent[] wish;

  ColumnShares(int count) {
    this.count = count;
    min = new double[count];
    max = new double[count];
    wish = new @Nullable Extent[count];
  }

  /** What a cell of one column needs; {@code edges} of it for its padding and borders. */
  private record Need(int row, int column, double most, double edges) {
    int lines(double width) {
      double inner = width - edges;
      return most <= width + Cost.EPSILON ? 1 : (int) Math.ceil(RAGGED * (most - edges) / Math.max(1, inner));
    }
  }

  /** Content of one column needs that much, {@code edges} of it for padding and borders. */
  void need(int row, int column, ContentWidths.Range range, double edges) {
    needs.add(new Need(row, column, range.max(), edges));
    min[column] = Math.max(min[column], range.min());
    max[column] = Math.max(max[column], Math.max(range.min(), range.max()));
  }

  /** Content of several columns needs that much, without the lines between them. */
  void need(int from, int to, ContentWidths.Range range) {
    spread(min, from, to, range.min());
    spread(max, from, to, range.max());
    for (int i = from; i < to; i++) {
      max[i] = Math.max(min[i], max[i]);
    }
  }

  /** Columns without a width of their own give way to content of several, if there are any. */
  private void spread(double[] widths, int from, int to, double needed) {
    double missing = needed - IntStream.range(from, to).mapToDouble(i -> asked(i, widths[i])).sum();
    int[] free = IntStream.range(from, to).filter(i -> wish[i] == null).toArray();
    int[] takers = free.length > 0 ? free : IntStream.range(from, to).toArray();
    double[] weights = max.clone();
    double base = IntStream.of(takers).mapToDouble(i -> weights[i]).sum();
    for (int i : takers) {
      double share = base > 0 ? weights[i] / base : 1.0 / takers.length;
      widths[i] = missing > 0 ? asked(i, widths[i]) + missing * share : widths[i];
    }
  }

  /** What a column needs, or the length that it asks for if that is more. */
  private double asked(int column, double needed) {
    Extent own = wish[column];
    return own == null || own.fraction() > 0 ? needed : Math.max(needed, own.points());
  }

  /** A column asks for a width; of several wishes the largest counts. */
  void wish(int column, Extent width) {
    Extent known = wish[column];
    boolean larger = known == null || width.fraction() > known.fraction()
        || (width.fraction() == known.fraction() && width.points() > known.points());
    wish[column] = larger ? width : known;
  }

  boolean hasWish(int column) {
    return wish[column] != null;
  }

  private static double sum(double[] widths, int from, int to) {
    return Arrays.stream(widths, from, to).sum();
  }

  /** At which no word sticks out of its column, in pt. */
  double least() {
    return IntStream.range(0, count).mapToDouble(i -> asked(i, min[i])).sum();
  }

  /** At which no line is broken but where it has to be, and columns that want a share of the table have it, in pt. */
  double most() {
    double plain = 0;
    double shares = 0;
    double sum = 0;
    for (int i = 0; i < count; i++) {
      Extent own = wish[i];
      if (own != null && own.fraction() > 0) {
        shares += own.fraction();
        sum = Math.max(sum, max[i] / own.fraction());
      } else {
        plain += own == null ? max[i] : Math.max(min[i], own.points());
      }
    }
    return Math.max(sum, shares < 1 ? plain / (1 - shares) : plain);
  }

  /** The width of each column; their sum is {@code width}, in pt. */
  double[] share(double width) {
    double[] shares = new double[count];
    for (int i = 0; i < count; i++) {
      Extent own = wish[i];
      shares[i] = own == null ? min[i] : Math.max(min[i], own.resolve(width));
    }
    double rest = width - sum(shares, 0, count);
    if (rest < 0) {
      shrink(shares, width);
    } else if (rest > 0) {
      grow(shares, width);
    }
    return shares;
  }

  /** Widths asked for give way first; if that is not enough, every word has to. */
  private void shrink(double[] shares, double width) {
    double least = sum(min, 0, count);
    double asked = sum(shares, 0, count);
    for (int i = 0; i < count; i++) {
      shares[i] = least > width
          ? min[i] * Math.max(0, width) / least
          : min[i] + (shares[i] - min[i]) * (width - least) / (asked - least);
    }
  }

  private void grow(double[] shares, double width) {
    int[] free = IntStream.range(0, count).filter(i -> wish[i] == null).toArray();
    double others = IntStream.range(0, count).filter(i -> wish[i] != null).mapToDouble(i -> shares[i]).sum();
    double wanted = IntStream.of(free).mapToDouble(i -> max[i]).sum();
    if (free.length > 0 && wanted > width - others) {
      level(shares, free, width - others);
      return;
    }
    for (int i : free) {
      shares[i] = max[i];
    }
    int[] all = free.length > 0 ? free : IntStream.range(0, count).toArray();
    double base = IntStream.of(all).mapToDouble(i -> shares[i]).sum();
    double rest = width - sum(shares, 0, count);
    for (int i : all) {
      shares[i] += rest * (base > 0 ? shares[i] / base : 1.0 / all.length);
    }
  }

  private void level(double[] shares, int[] free, double width) {
    double[] best = shares;
    double lowest = Double.POSITIVE_INFINITY;
    for (double power : POWERS) {
      double[] tried = shares.clone();
      level(tried, free, width, power);
      double lines = lines(tried);
      if (lines < lowest) {
        lowest = lines;
        best = tried;
      }
    }
    System.arraycopy(best, 0, shares, 0, count);
    for (double step : STEPS) {
      trade(shares, free, step * width);
    }
  }

  /** Moves some width from column to column as long as that spares lines. */
  private void trade(double[] shares, int[] free, double step) {
    double lowest = lines(shares);
    for (int from : free) {
      for (int to : free) {
        while (from != to && shares[from] - step >= min[from] && shares[to] + step <= max[to] + step) {
          shares[from] -= step;
          shares[to] += step;
          double lines = lines(shares);
          if (lines >= lowest) {
            shares[from] += step;
            shares[to] -= step;
            break;
          }
          lowest = lines;
        }
      }
    }
  }

  /** Finds the factor at which columns between their least and their most fill the width. */
  private void level(double[] shares, int[] free, double width, double power) {
    double low = 0;
    double high = width + 1;
    for (int step = 0; step < 60; step++) {
      double factor = (low + high) / 2;
      double sum = 0;
      for (int i : free) {
        shares[i] = Math.clamp(factor * Math.pow(max[i], power), min[i], max[i]);
        sum += shares[i];
      }
      low = sum < width ? factor : low;
      high = sum < width ? high : factor;
    }
  }

  /** About how many lines the table has, and in part how many more its cells have. */
  private double lines(double[] shares) {
    Map<Integer, Integer> rows = new HashMap<>();
    double broken = 0;
    for (Need need : needs) {
      int lines = need.lines(shares[need.column()]);
      rows.merge(need.row(), lines, Math::max);
      broken += lines - 1;
    }
    return rows.values().stream().mapToInt(Integer::intValue).sum() + broken / count;
  }
}
