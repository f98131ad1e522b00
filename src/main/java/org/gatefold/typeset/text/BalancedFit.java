package org.gatefold.typeset.text;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a title: no more lines than needed, all about equally long, none that ends in “of the”, and no lone word on the last. Tries
 * every way to make that many lines.
 */
final class BalancedFit {
  private static final int NONE = -1;
  /** Longer texts are no titles. */
  private static final int MOST_LINES = 12;
  private static final int MOST_CANDIDATES = 600;
  private static final double HYPHEN = 4;
  private static final double LEANING = 120;
  private static final double LONE_WORD = 300;
  /** A line that ends where one takes breath may differ in length that much more. */
  private static final double PAUSE = 260;
  /** In longer texts it is the even edge that counts. */
  private static final int PAUSING_LINES = 4;
  /** A line looks as long as the others if it differs by no more than this part of them. */
  private static final double ZONE = 0.15;

  private final Candidates candidates;
  private final LineMeasure measure;
  private final int firstLine;
  private final double indent;
  private boolean pausing;

  BalancedFit(Candidates candidates, LineMeasure measure, int firstLine, double indent) {
    this.candidates = candidates;
    this.measure = measure;
    this.firstLine = firstLine;
    this.indent = indent;
  }

  /** The candidates at which lines end; nothing if the text is too long for this or does not fit. */
  Optional<int[]> breaks() {
    int lines = candidates.size() > MOST_CANDIDATES ? NONE : fewestLines();
    return lines == NONE || lines > MOST_LINES ? Optional.empty() : Optional.ofNullable(best(lines));
  }

  private double available(int line) {
    return measure.width(firstLine + line) - (line == 0 ? indent : 0) + Fit.EPSILON;
  }

  /** Fills line by line, without hyphens. */
  private int fewestLines() {
    int lines = 0;
    int start = 0;
    while (start < candidates.size() - 1) {
      int end = NONE;
      for (int i = start + 1; i < candidates.size() && candidates.reach(start, i) <= available(lines); i++) {
        boolean useful = usable(i) && candidates.width(start, i) <= available(lines);
        end = useful ? i : end;
      }
      if (end == NONE) {
        return NONE;
      }
      start = end;
      lines++;
    }
    return lines;
  }

  private boolean usable(int candidate) {
    return candidates.kind(candidate) != Breaks.HYPHEN && candidates.kind(candidate) != Breaks.EMERGENCY;
  }

  private int @Nullable [] best(int lines) {
    int last = candidates.size() - 1;
    pausing = lines <= PAUSING_LINES;
    double target = candidates.width(0, last) / lines;
    double[] costs = new double[last + 1];
    int[][] from = new int[lines][];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
    costs[0] = 0;
    for (int line = 0; line < lines; line++) {
      double[] next = new double[last + 1];
      from[line] = step(line, line == lines - 1, costs, next, target);
      costs = next;
    }
    if (costs[last] == Double.POSITIVE_INFINITY) {
      return null;
    }
    int[] ends = new int[lines];
    int at = last;
    for (int line = lines - 1; line >= 0; line--) {
      ends[line] = at;
      at = from[line][at];
    }
    return ends;
  }

  /** The cheapest ways to end one more line. */
  private int[] step(int line, boolean lastLine, double[] costs, double[] next, double target) {
    int last = candidates.size() - 1;
    int[] from = new int[last + 1];
    Arrays.fill(next, Double.POSITIVE_INFINITY);
    for (int start = 0; start < last; start++) {
      if (costs[start] == Double.POSITIVE_INFINITY) {
        continue;
      }
      for (int end = start + 1; end <= last && candidates.reach(start, end) <= available(line); end++) {
        if ((lastLine && end < last) || candidates.width(start, end) > available(line)) {
          continue;
        }
        double cost = costs[start] + cost(start, end, end == last, target);
        if (cost < next[end]) {
          next[end] = cost;
          from[end] = start;
        }
      }
    }
    return from;
  }

  private double cost(int start, int end, boolean last, double target) {
    double off = Math.abs(candidates.width(start, end) - target) / (target * ZONE);
    double penalty = candidates.penalty(end) * (candidates.endsInHyphen(end) ? HYPHEN : 1);
    double cost = Fit.square(100 * off) + Fit.square(penalty);
    if (!last && candidates.leans(end)) {
      cost += Fit.square(LEANING);
    }
    if (!last && pausing && candidates.pauses(end)) {
      cost -= Fit.square(PAUSE);
    }
    boolean lone = candidates.spacesBeforeEnd(end) <= candidates.spacesBeforeStart(start);
    return last && lone ? cost + Fit.square(LONE_WORD) : cost;
  }
}
