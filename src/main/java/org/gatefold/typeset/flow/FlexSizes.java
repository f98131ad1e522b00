package org.gatefold.typeset.flow;

import java.util.List;
import java.util.stream.IntStream;

/** Resolves flexible lengths along one line (Flexbox 1, 9.7). All in pt. */
final class FlexSizes {
  private final double[] bases;
  private final double[] least;
  private final double[] most;
  private final double[] factors;
  private final double[] sizes;
  private final boolean[] frozen;
  private final boolean growing;
  /** What was free before anything was frozen on the way. */
  private double initial = Double.NaN;

  private FlexSizes(List<Flexible> items, double room) {
    int count = items.size();
    bases = items.stream().mapToDouble(Flexible::base).toArray();
    least = items.stream().mapToDouble(Flexible::least).toArray();
    most = items.stream().mapToDouble(Flexible::most).toArray();
    factors = new double[count];
    sizes = new double[count];
    frozen = new boolean[count];
    double hypothetical = 0;
    for (int i = 0; i < count; i++) {
      sizes[i] = limited(i, bases[i]);
      hypothetical += sizes[i];
    }
    growing = hypothetical < room;
    for (int i = 0; i < count; i++) {
      factors[i] = growing ? items.get(i).grow() : items.get(i).shrink();
      frozen[i] = factors[i] == 0 || (growing ? bases[i] > sizes[i] : bases[i] < sizes[i]);
    }
  }

  /** What may become longer or shorter. */
  record Flexible(double base, double least, double most, double grow, double shrink) {}

  /** The sizes of items whose margins and gaps are taken off the room. */
  static double[] of(List<Flexible> items, double room) {
    FlexSizes sizes = new FlexSizes(items, room);
    while (sizes.thawed().findAny().isPresent()) {
      sizes.step(room);
    }
    return sizes.sizes;
  }

  private IntStream thawed() {
    return IntStream.range(0, sizes.length).filter(i -> !frozen[i]);
  }

  private double limited(int i, double size) {
    return Math.max(least[i], Math.min(most[i], size));
  }

  /** Shares out what is free, and freezes what has come to a limit. */
  private void step(double room) {
    double free = room - IntStream.range(0, sizes.length).mapToDouble(i -> frozen[i] ? sizes[i] : bases[i]).sum();
    double sum = thawed().mapToDouble(i -> factors[i]).sum();
    if (Double.isNaN(initial)) {
      initial = free;
    }
    double shared = sum < 1 && Math.abs(initial * sum) < Math.abs(free) ? initial * sum : free;
    double weights = thawed().mapToDouble(i -> weight(i)).sum();
    double[] wanted = bases.clone();
    double violation = 0;
    for (int i : thawed().toArray()) {
      wanted[i] += weights == 0 ? 0 : shared * weight(i) / weights;
      sizes[i] = limited(i, wanted[i]);
      violation += sizes[i] - wanted[i];
    }
    for (int i : thawed().toArray()) {
      double off = sizes[i] - wanted[i];
      frozen[i] = Math.abs(violation) < Cost.EPSILON || (violation > 0 ? off > 0 : off < 0);
    }
  }

  /** What shrinks does so by its size, too. */
  private double weight(int i) {
    return growing ? factors[i] : factors[i] * bases[i];
  }
}
