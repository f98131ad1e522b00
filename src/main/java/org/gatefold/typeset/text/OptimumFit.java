package org.gatefold.typeset.text;

import org.jspecify.annotations.Nullable;

/**
 * Finds the breaks that make a whole paragraph look best, after Knuth and Plass, <i>Breaking Paragraphs into Lines</i> (1981).
 * A node is a break together with the best way to get there; nodes live on as long as a line can still start at them.
 */
final class OptimumFit {
  private static final int CLASSES = 4;
  private static final int NO_GROUP = -1;

  private final Candidates candidates;
  private final ParagraphStyle style;
  private final LineMeasure measure;
  private final Rating rating;
  private final int firstLine;
  private final double indent;

  /** For each fitness class, the node from which the line in question is best reached, and what that costs. */
  private final @Nullable Node[] best = new Node[CLASSES];
  private final double[] costs = new double[CLASSES];
  private double lowest;

  /** Beyond this badness lines are not tried. */
  private double tolerance;
  private @Nullable Node head;

  /**
   * Prepares to break the lines between two forced breaks.
   *
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

  /** A break, and the best way to it. */
  private static final class Node {
    private final int candidate;
    private final @Nullable Node previous;
    /** Number of the line that starts here. */
    private final int line;
    private final int fitness;
    /** How many lines in a row end in a hyphen up to here. */
    private final int hyphens;
    private final double demerits;
    private final double available;
    private final double spaces;
    private boolean tooLong;
    private @Nullable Node next;

    Node(int candidate, @Nullable Node previous, int line, int fitness, int hyphens, double demerits, double available,
        double spaces) {
      this.candidate = candidate;
      this.previous = previous;
      this.line = line;
      this.fitness = fitness;
      this.hyphens = hyphens;
      this.demerits = demerits;
      this.available = available;
      this.spaces = spaces;
    }
  }

  private Node node(int candidate, @Nullable Node previous, int fitness, int hyphens, double demerits) {
    int line = previous == null ? firstLine : previous.line + 1;
    double available = measure.width(line) - (line == firstLine ? indent : 0);
    return new Node(candidate, previous, line, fitness, hyphens, demerits, available, candidates.spacesBeforeStart(candidate));
  }

  /** The candidates at which lines end, in order; the last is the last candidate. */
  int[] breaks() {
    Node end = run(rating.tolerance());
    if (end == null) {
      end = run(Double.POSITIVE_INFINITY);
    }
    int count = end == null ? 0 : end.line - firstLine;
    int[] result = new int[count];
    for (Node node = end; node != null && count > 0; node = node.previous) {
      result[--count] = node.candidate;
    }
    return result;
  }

  private @Nullable Node run(double limit) {
    tolerance = limit;
    head = node(0, null, 1, 0, 0);
    int last = candidates.size() - 1;
    for (int candidate = 1; candidate <= last && head != null; candidate++) {
      tryBreak(candidate, candidate == last);
    }
    return head;
  }

  /** Looks at all lines that could end at a candidate. */
  private void tryBreak(int candidate, boolean last) {
    Node added = null;
    boolean regular = last || measure.irregular() <= firstLine;
    for (int group = regular ? 0 : nextGroup(NO_GROUP); group != NO_GROUP; group = regular ? NO_GROUP : nextGroup(group)) {
      forget();
      for (Node node = head; node != null; node = node.next) {
        if (regular || group(node) == group) {
          weigh(node, candidate, last);
        }
      }
      added = addNodes(candidate, last, added);
    }
    Node rest = last ? null : withoutTooLong();
    if (added == null && rest == null && desperate() && head != null) {
      Node from = leastOverfull(head, candidate);
      added = node(candidate, from, 1, 0, from.demerits + Fit.OVERFULL);
    }
    head = join(rest, added);
  }

  private boolean desperate() {
    return tolerance == Double.POSITIVE_INFINITY;
  }

  private void forget() {
    for (int looks = 0; looks < CLASSES; looks++) {
      best[looks] = null;
      costs[looks] = Double.POSITIVE_INFINITY;
    }
    lowest = Double.POSITIVE_INFINITY;
  }

  /** Lines of different measures are weighed apart: the same break may be cheap as line 2 and dear as line 3. */
  private int group(Node node) {
    return Math.min(node.line, measure.irregular());
  }

  private int nextGroup(int after) {
    int lowestGroup = NO_GROUP;
    for (Node node = head; node != null; node = node.next) {
      int group = group(node);
      if (group > after && (lowestGroup == NO_GROUP || group < lowestGroup)) {
        lowestGroup = group;
      }
    }
    return lowestGroup;
  }

  /** Where a line has to start that fits nowhere: as late as can be. */
  private Node leastOverfull(Node first, int candidate) {
    Node least = first;
    for (Node node = first.next; node != null; node = node.next) {
      double difference = overfull(node, candidate) - overfull(least, candidate);
      least = difference < 0 || (difference == 0 && node.demerits < least.demerits) ? node : least;
    }
    return least;
  }

  private double overfull(Node node, int candidate) {
    return candidates.reach(node.candidate, candidate) - node.available;
  }

  /** The nodes from which some further line may fit; if there are none, the list stays as it is. */
  private @Nullable Node withoutTooLong() {
    Node first = head;
    while (first != null && first.tooLong) {
      first = first.next;
    }
    for (Node node = first; node != null; node = node.next) {
      while (node.next != null && node.next.tooLong) {
        node.next = node.next.next;
      }
    }
    return first;
  }

  private static @Nullable Node join(@Nullable Node list, @Nullable Node tail) {
    if (list == null) {
      return tail;
    }
    Node end = list;
    while (end.next != null) {
      end = end.next;
    }
    end.next = tail;
    return list;
  }

  private void weigh(Node node, int candidate, boolean last) {
    double spaces = candidates.spacesBeforeEnd(candidate) - node.spaces;
    double shrink = rating.shrink(spaces) + Fit.EPSILON;
    double most = node.available - candidates.reach(node.candidate, candidate);
    if (most < -shrink) {
      node.tooLong = true;
      return;
    }
    double elastic = spaces + candidates.give(node.candidate, candidate);
    boolean hopeless = node.demerits > lowest + rating.uneven()
        || (!last && rating.badness(Math.max(0, most - candidates.widestHyphen()), elastic, node.available) > tolerance);
    double slack = hopeless ? 0 : node.available - candidates.width(node.candidate, candidate);
    if (hopeless || slack < -shrink) {
      return;
    }
    boolean loose = last && slack > 0;
    double badness = loose ? 0 : rating.badness(slack, slack < 0 ? spaces : elastic, node.available);
    if (badness > tolerance) {
      return;
    }
    int looks = loose ? 1 : rating.fitness(slack, slack < 0 ? spaces : elastic, node.available);
    double cost = node.demerits + Fit.square(Fit.LINE + badness) + cost(node, candidate, last)
        + (Math.abs(looks - node.fitness) > 1 ? rating.uneven() : 0)
        + (last && node.candidate != 0 ? shortLine(node, candidate, node.available - slack, elastic) : 0);
    if (cost < costs[looks]) {
      costs[looks] = cost;
      best[looks] = node;
      lowest = Math.min(lowest, cost);
    }
  }

  /** What the break itself costs. */
  private double cost(Node node, int candidate, boolean last) {
    double cost = Fit.square(candidates.penalty(candidate) * (candidates.hyphen(candidate) ? rating.hyphenFactor() : 1));
    if (candidates.endsInHyphen(candidate) && node.hyphens > 0) {
      cost += Fit.HYPHENS_IN_A_ROW * rating.hyphenFactor();
    }
    if (candidates.hyphen(candidate) && node.hyphens >= style.maxHyphens()) {
      cost += forbidden();
    }
    if (last && candidates.hyphen(node.candidate)) {
      cost += style.lastHyphen() ? Fit.LAST_HYPHEN : forbidden();
    }
    return cost;
  }

  private double forbidden() {
    return desperate() ? Fit.FORBIDDEN : Double.POSITIVE_INFINITY;
  }

  /** A last line is neither a stub nor a lone word. */
  private double shortLine(Node node, int candidate, double width, double elastic) {
    boolean lone = elastic <= 0 && candidates.isOneWord(node.candidate, candidate);
    double wanted = node.available * (lone ? Fit.LONE_PART : Fit.SHORT_LAST);
    return width >= wanted ? 0 : Fit.LONE_WORD * (1 - width / wanted) + Fit.LONE_WORD * Fit.LONE_LEAST;
  }

  /** Puts a node of each class in which a line can end here before others; only the best one at the very end. */
  private @Nullable Node addNodes(int candidate, boolean last, @Nullable Node others) {
    Node added = others;
    boolean done = false;
    for (int looks = CLASSES - 1; looks >= 0; looks--) {
      Node from = best[looks];
      boolean useful = last ? costs[looks] == lowest && !done : costs[looks] <= lowest + rating.uneven();
      if (from != null && useful) {
        int inRow = candidates.endsInHyphen(candidate) ? from.hyphens + 1 : 0;
        Node node = node(candidate, from, looks, inRow, costs[looks]);
        node.next = added;
        added = node;
        done = true;
      }
    }
    return added;
  }
}
