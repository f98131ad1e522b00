package org.gatefold.typeset.flow;

import java.util.List;
import org.gatefold.typeset.css.ComputedStyle.Break;

/** Content set to one width and not yet broken over columns or pages. */
public final class Galley {
  private final List<Strip> strips;
  private final double width;
  private final double tail;
  /** Where a column begins if a strip is its first, and ends if it is its last: the height of any range is a difference. */
  private final double[] begins;
  private final double[] ends;
  /** What a break before each strip costs; nothing where one must be. */
  private final double[] breaks;
  /** Whether no margin pulls a strip up over another, so that a longer range is never lower. */
  private final boolean falling;
  /** For each strip, the next one behind it that must begin a column; the number of strips if none must. */
  private final int[] stops;

  /**
   * @param width in pt
   * @param tail margin below the last strip, in pt
   */
  Galley(List<Strip> strips, double width, double tail) {
    this.strips = List.copyOf(strips);
    this.width = width;
    this.tail = tail;
    this.begins = new double[strips.size()];
    this.ends = new double[strips.size()];
    this.breaks = new double[strips.size()];
    double y = 0;
    boolean down = true;
    for (int i = 0; i < begins.length; i++) {
      Strip strip = strips.get(i);
      begins[i] = y + strip.gap() - strip.repeatedHeight();
      y += strip.gap() + strip.solid();
      ends[i] = y + strip.closing();
      breaks[i] = strip.forced() == Break.AUTO ? Cost.of(strip.strength()) : 0;
      down &= strip.gap() + strip.solid() >= 0;
    }
    this.falling = down;
    this.stops = stops(strips);
  }

  private static int[] stops(List<Strip> strips) {
    int[] stops = new int[strips.size()];
    int next = strips.size();
    for (int i = strips.size() - 1; i >= 0; i--) {
      stops[i] = next;
      next = strips.get(i).forced() == Break.AUTO ? next : i;
    }
    return stops;
  }

  public List<Strip> strips() {
    return strips;
  }

  public double width() {
    return width;
  }

  public double tail() {
    return tail;
  }

  public int size() {
    return strips.size();
  }

  Strip get(int index) {
    return strips.get(index);
  }

  /** Height of all strips but columns, without the margin above the first, in pt. */
  public double height() {
    return height(0, strips.size());
  }

  /** Height of all strips with the margins above the first and below the last, in pt. */
  public double solidHeight() {
    return (strips.isEmpty() ? 0 : strips.getFirst().gap() + height()) + tail;
  }

  /** From its top down to its first baseline in pt; to its end if it has none. */
  double baseline() {
    double y = 0;
    for (Strip strip : strips) {
      y += strip.gap();
      if (strip.content() instanceof Strip.LineContent line) {
        return y + strip.before() + line.baseline();
      }
      y += strip.solid();
    }
    return y;
  }

  /**
   * Height of a range of strips as it stands at the top of a column, in pt, with what is shown again above it; columns count
   * as nothing.
   */
  public double height(int from, int to) {
    return from >= to ? 0 : ends[to - 1] - begins[from];
  }

  /** What a break before a strip costs. */
  double breakCost(int index) {
    return breaks[index];
  }

  /** Whether a column that is so high can hold those strips. */
  boolean fits(int from, int to, double height) {
    return falling ? from >= to || (to <= stops[from] && height(from, to) <= height) : fitting(from, to, height) == to;
  }

  /** The strip behind the last one before {@code to} that fits into a column with {@code from} at its top. */
  int fitting(int from, int to, double height) {
    if (from >= to) {
      return from;
    }
    int low = from;
    int high = Math.min(to, stops[from]);
    while (falling && low < high) {
      int middle = (low + high + 1) >>> 1;
      if (height(from, middle) <= height) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    while (low < high && height(from, low + 1) <= height) {
      low++;
    }
    return low;
  }
}
