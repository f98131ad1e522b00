package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.typeset.text.LineMeasure;

/** The measure of lines that stand beside floats, as far down as there are any. Lengths are in pt. */
final class Beside implements LineMeasure {
  /** Beyond that many lines nobody floats anything. */
  private static final int MOST = 1000;

  private final List<Slot> slots = new ArrayList<>();
  private final double x;
  private final double width;

  /**
   * @param x left edge of the lines' block
   * @param width of it
   */
  private Beside(double x, double width) {
    this.x = x;
    this.width = width;
  }

  /** Where one line may stand. */
  private record Slot(double top, double left, double right) {}

  /** What lines look like, as far as it is known before they are set; {@code least} is the narrowest that is worth a try. */
  record Wish(double top, double lineHeight, double least, boolean rightToLeft) {}

  /** Finds a place for each line; {@code heights} are those of the first lines, as they were found to be. */
  static Beside of(Floats floats, double x, double width, Wish wish, List<Double> heights) {
    Beside beside = new Beside(x, width);
    double y = wish.top();
    double end = floats.bottom(0);
    for (int line = 0; y < end - Cost.EPSILON && line < MOST; line++) {
      double height = line < heights.size() ? heights.get(line) : wish.lineHeight();
      Floats.Room room = floats.lineRoom(x, width, y, y + height, wish.rightToLeft());
      while (room.width() < Math.min(wish.least(), width) && floats.endBelow(y) > y) {
        y = floats.endBelow(y);
        room = floats.lineRoom(x, width, y, y + height, wish.rightToLeft());
      }
      beside.slots.add(new Slot(y, room.left(), room.right()));
      y += height;
    }
    return beside;
  }

  @Override
  public double width(int line) {
    return line < slots.size() ? slots.get(line).right() - slots.get(line).left() : width;
  }

  @Override
  public double start(int line) {
    return line < slots.size() ? slots.get(line).left() - x : 0;
  }

  /** How far a line's right edge lies from the right edge of its block. */
  double end(int line) {
    return line < slots.size() ? x + width - slots.get(line).right() : 0;
  }

  @Override
  public int irregular() {
    return slots.size();
  }

  /** Where a line begins at the latest; nothing is said of lines below all floats. */
  double top(int line) {
    return line < slots.size() ? slots.get(line).top() : Double.NEGATIVE_INFINITY;
  }

  /** Whether other heights would have given the first lines other room. */
  boolean differs(Beside other, int lines) {
    for (int line = 0; line < Math.min(lines, Math.max(slots.size(), other.slots.size())); line++) {
      if (Math.abs(width(line) - other.width(line)) > Cost.EPSILON || Math.abs(start(line) - other.start(line)) > Cost.EPSILON) {
        return true;
      }
    }
    return false;
  }
}
