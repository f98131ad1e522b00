package org.gatefold.typeset.text;

import java.util.Arrays;

/**
 * Finds the breaks that make a whole paragraph look best, after Knuth and Plass, <i>Breaking Paragraphs into Lines</i> (1981).
 * A node is a break together with the best way to get there; nodes live on as long as a line can still start at them.
 */
final class OptimumFit {
  private static final int NONE = -1;

  private final Candidates candidates;
  private final ParagraphStyle style;
  private final LineMeasure measure;
  private final Rating rating;
  private final int firstLine;
  private final double indent;

  private int[] at = new int[64];
  private int[] previous = new int[64];
  private int[] line = new int[64];
  private int[] fitness = new int[64];
  private int[] hyphens = new int[64];
  private double[] demerits = new double[64];
  private int[] next = new int[64];
  private boolean[] tooLong = new boolean[64];
  private int nodes;
  private final int[] best = new int[4];
  private final double[] bestDemerits = new double[4];

  /**
   * @param firstLine number of the first of these lines in the paragraph
   * @param indent of that line in pt
   */
  OptimumFit(Candidates candidates, ParagraphStyle style, LineMeasure measure, Rating rating, int firstLine, double indent) {
    this.candidates = candidates;
    this.style = style;
    this.measure = measure;
    this.rating = rating;
    this.firstLine = firstLine;
    this.indent = indent;
  }

  /** The candidates at which lines end, in order; the last is the last candidate. */
  int[] breaks() {
    int end = run(rating.tolerance());
    if (end == NONE) {
      end = run(Double.POSITIVE_INFINITY);
    }
    int count = line[end] - firstLine;
    int[] result = new int[count];
    for (int node = end; count > 0; node = previous[node]) {
      result[--count] = at[node];
    }
    return result;
  }

  private int run(double tolerance) {
    nodes = 0;
    int head = node(0, NONE, firstLine, 1, 0, 0);
    next[head] = NONE;
    int last = candidates.size() - 1;
    for (int candidate = 1; candidate <= last; candidate++) {
      head = tryBreak(candidate, head, tolerance, candidate == last);
      if (head == NONE) {
        return NONE;
      }
    }
    return head;
  }

  /** Looks at all lines that could end at a candidate. Gives the first of the nodes that remain. */
  private int tryBreak(int candidate, int head, double tolerance, boolean last) {
    int added = NONE;
    boolean regular = last || measure.irregular() <= firstLine;
    for (int group = regular ? 0 : nextGroup(head, NONE); group != NONE; group = regular ? NONE : nextGroup(head, group)) {
      Arrays.fill(best, NONE);
      Arrays.fill(bestDemerits, Double.POSITIVE_INFINITY);
      for (int node = head; node != NONE; node = next[node]) {
        if (regular || group(node) == group) {
          weigh(node, candidate, tolerance, last);
        }
      }
      added = addNodes(candidate, last, added);
    }
    int rest = last ? NONE : withoutTooLong(head);
    if (added == NONE && rest == NONE && tolerance == Double.POSITIVE_INFINITY) {
      int from = leastOverfull(head, candidate);
      added = node(candidate, from, line[from] + 1, 1, 0, demerits[from] + Fit.OVERFULL);
      next[added] = NONE;
    }
    return join(rest, added);
  }

  /** Lines of different measures are weighed apart: the same break may be cheap as line 2 and dear as line 3. */
  private int group(int node) {
    return Math.min(line[node], measure.irregular());
  }

  private int nextGroup(int head, int after) {
    int lowest = NONE;
    for (int node = head; node != NONE; node = next[node]) {
      int group = group(node);
      if (group > after && (lowest == NONE || group < lowest)) {
        lowest = group;
      }
    }
    return lowest;
  }

  /** Where a line has to start that fits nowhere: as late as can be. */
  private int leastOverfull(int head, int candidate) {
    int least = head;
    for (int node = head; node != NONE; node = next[node]) {
      double difference = overfull(node, candidate) - overfull(least, candidate);
      least = difference < 0 || (difference == 0 && demerits[node] < demerits[least]) ? node : least;
    }
    return least;
  }

  private double overfull(int node, int candidate) {
    return candidates.reach(at[node], candidate) - available(line[node]);
  }

  /** Drops the nodes from which every further line is too long; if that is all of them, leaves the list as it is. */
  private int withoutTooLong(int head) {
    int first = head;
    while (first != NONE && tooLong[first]) {
      first = next[first];
    }
    for (int node = first; node != NONE; node = next[node]) {
      while (next[node] != NONE && tooLong[next[node]]) {
        next[node] = next[next[node]];
      }
    }
    return first;
  }

  private int join(int list, int tail) {
    if (list == NONE) {
      return tail;
    }
    int end = list;
    while (next[end] != NONE) {
      end = next[end];
    }
    next[end] = tail;
    return list;
  }

  private double available(int number) {
    return measure.width(number) - (number == firstLine ? indent : 0);
  }

  private void weigh(int node, int candidate, double tolerance, boolean last) {
    int start = at[node];
    double available = available(line[node]);
    double spaces = candidates.spacesBeforeEnd(candidate) - candidates.spacesBeforeStart(start);
    double shrink = rating.shrink(spaces) + Fit.EPSILON;
    double most = available - candidates.reach(start, candidate);
    if (most < -shrink) {
      tooLong[node] = true;
      return;
    }
    if (!last && rating.badness(Math.max(0, most - candidates.widestHyphen()), spaces, available) > tolerance) {
      return;
    }
    double slack = available - candidates.width(start, candidate);
    if (slack < -shrink) {
      return;
    }
    double badness = last && slack > 0 ? 0 : rating.badness(slack, spaces, available);
    if (badness > tolerance) {
      return;
    }
    int looks = last && slack > 0 ? 1 : rating.fitness(slack, spaces, available);
    double total = demerits[node] + Fit.square(Fit.LINE + badness) + cost(node, candidate, last, tolerance)
        + (Math.abs(looks - fitness[node]) > 1 ? Fit.UNEVEN : 0)
        + (last && start != 0 ? shortLine(available - slack, available, spaces) : 0);
    if (total < bestDemerits[looks]) {
      bestDemerits[looks] = total;
      best[looks] = node;
    }
  }

  /** What the break itself costs. */
  private double cost(int node, int candidate, boolean last, double tolerance) {
    double cost = Fit.square(candidates.penalty(candidate) * (candidates.hyphen(candidate) ? rating.hyphenFactor() : 1));
    if (candidates.endsInHyphen(candidate) && hyphens[node] > 0) {
      cost += Fit.HYPHENS_IN_A_ROW * rating.hyphenFactor();
    }
    if (candidates.hyphen(candidate) && hyphens[node] >= style.maxHyphens()) {
      cost += tolerance == Double.POSITIVE_INFINITY ? Fit.FORBIDDEN : Double.POSITIVE_INFINITY;
    }
    if (last && candidates.hyphen(at[node])) {
      cost += style.lastHyphen() ? Fit.LAST_HYPHEN : tolerance == Double.POSITIVE_INFINITY ? Fit.FORBIDDEN
          : Double.POSITIVE_INFINITY;
    }
    return cost;
  }

  /** A last line is neither a stub nor a lone word. */
  private static double shortLine(double width, double available, double spaces) {
    double wanted = available * (spaces > 0 ? Fit.SHORT_LAST : Fit.LONE_PART);
    return width >= wanted ? 0 : Fit.LONE_WORD * (1 - width / wanted) + Fit.LONE_WORD / 4;
  }

  /** Puts a node of each class in which a line can end here before others; only the best one at the very end. */
  private int addNodes(int candidate, boolean last, int others) {
    double lowest = Math.min(Math.min(bestDemerits[0], bestDemerits[1]), Math.min(bestDemerits[2], bestDemerits[3]));
    int added = others;
    boolean done = false;
    for (int looks = 3; looks >= 0; looks--) {
      boolean useful = last ? bestDemerits[looks] == lowest && !done : bestDemerits[looks] <= lowest + Fit.UNEVEN;
      if (best[looks] != NONE && useful) {
        int from = best[looks];
        int inRow = candidates.endsInHyphen(candidate) ? hyphens[from] + 1 : 0;
        int node = node(candidate, from, line[from] + 1, looks, inRow, bestDemerits[looks]);
        next[node] = added;
        added = node;
        done = true;
      }
    }
    return added;
  }

  private int node(int candidate, int from, int number, int looks, int inRow, double total) {
    if (nodes == at.length) {
      grow();
    }
    at[nodes] = candidate;
    previous[nodes] = from;
    line[nodes] = number;
    fitness[nodes] = looks;
    hyphens[nodes] = inRow;
    demerits[nodes] = total;
    tooLong[nodes] = false;
    return nodes++;
  }

  private void grow() {
    int size = nodes * 2;
    at = Arrays.copyOf(at, size);
    previous = Arrays.copyOf(previous, size);
    line = Arrays.copyOf(line, size);
    fitness = Arrays.copyOf(fitness, size);
    hyphens = Arrays.copyOf(hyphens, size);
    demerits = Arrays.copyOf(demerits, size);
    next = Arrays.copyOf(next, size);
    tooLong = Arrays.copyOf(tooLong, size);
  }
}
