package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.gatefold.typeset.css.ComputedStyle.Side;

/** The floats of a galley, and the room that they leave beside them (CSS 2.2, 9.5). Places are in pt from the galley's top. */
final class Floats {
  private final IntToDoubleFunction tops;
  private final List<Floated> open = new ArrayList<>();
  private final List<Floated> waiting = new ArrayList<>();

  /** {@code tops} says where strips begin, below their gaps. */
  Floats(IntToDoubleFunction tops) {
    this.tops = tops;
  }

  /** What is left between floats. */
  record Room(double left, double right) {
    double width() {
      return right - left;
    }
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Whether there are floats that no strip carries yet. */
  boolean areWaiting() {
    return !waiting.isEmpty();
  }

  void add(Floated floated) {
    open.add(floated);
    waiting.add(floated);
  }

  /** The floats that the next strip carries. */
  List<Floated> take() {
    List<Floated> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  void clear() {
    open.clear();
  }

  private double top(Floated floated) {
    return tops.applyAsDouble(floated.strip()) + floated.y();
  }

  /** Of its margin box. */
  private double bottom(Floated floated) {
    return solidBottom(floated) + floated.below();
  }

  private double solidBottom(Floated floated) {
    return top(floated) + floated.height();
  }

  private boolean covers(Floated floated, double from, double to) {
    return bottom(floated) > from + Cost.EPSILON && (top(floated) < to - Cost.EPSILON || top(floated) <= from);
  }

  /** The room for a box at a height. */
  Room room(double x, double width, double from, double to) {
    double left = x;
    double right = x + width;
    for (Floated floated : open) {
      if (covers(floated, from, to)) {
        left = floated.side() == Side.LEFT ? Math.max(left, floated.edge()) : left;
        right = floated.side() == Side.RIGHT ? Math.min(right, floated.edge()) : right;
      }
    }
    return new Room(left, right);
  }

  /** The room for a line: what is indented against the block that holds a float is so beside the float. */
  Room lineRoom(double x, double width, double from, double to, boolean rightToLeft) {
    double left = x;
    double right = x + width;
    for (Floated floated : open) {
      if (covers(floated, from, to)) {
        boolean before = (floated.side() == Side.RIGHT) == rightToLeft;
        double indent = !before ? 0 : rightToLeft ? floated.base() - x - width : x - floated.base();
        double edge = floated.edge() + (rightToLeft ? -1 : 1) * Math.max(0, indent);
        left = floated.side() == Side.LEFT ? Math.max(left, edge) : left;
        right = floated.side() == Side.RIGHT ? Math.min(right, edge) : right;
      }
    }
    return new Room(left, right);
  }

  /** Where the first of the floats ends that reach below a place; that place if none does. */
  double endBelow(double y) {
    return open.stream().mapToDouble(this::bottom).filter(bottom -> bottom > y + Cost.EPSILON).min().orElse(y);
  }

  /** No float begins above one that was written before it. */
  double lowestTop() {
    return open.stream().mapToDouble(floated -> top(floated)).max().orElse(Double.NEGATIVE_INFINITY);
  }

  /** Where the floats on a side end, those counted that hang on a strip from {@code first} on. */
  double bottom(Side side, int first) {
    return open.stream().filter(floated -> floated.side() == side && floated.strip() >= first)
        .mapToDouble(this::bottom).max().orElse(Double.NEGATIVE_INFINITY);
  }

  /** Where the last of them ends. */
  double bottom(int first) {
    return Math.max(bottom(Side.LEFT, first), bottom(Side.RIGHT, first));
  }

  /** Whether a break at a place would cut a float that a strip carries. */
  boolean wouldCut(double y) {
    return open.stream().anyMatch(floated -> !waiting.contains(floated) && solidBottom(floated) > y + Cost.EPSILON);
  }

  /** Forgets floats that end above a place. */
  void forget(double y) {
    open.removeIf(floated -> !waiting.contains(floated) && bottom(floated) <= y + Cost.EPSILON);
  }
}
