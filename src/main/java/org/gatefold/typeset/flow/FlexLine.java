package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Display;
import org.gatefold.typeset.css.FlexStyle;
import org.gatefold.typeset.css.FlexStyle.Across;

/** One line of a flex row: its items set to their widths, and where they stand (Flexbox 1, 9.4 to 9.6). Lengths in pt. */
final class FlexLine {
  private final List<FlexItem> items;
  private final ComputedStyle style;
  private final double width;
  private final BlockLayout blocks;
  private final double[] widths;
  private final double free;
  private final List<Galley> galleys = new ArrayList<>();
  /** From the line's top to the baseline of those items that stand on one. */
  private double baseline;
  private double height;

  /**
   * Sets the items.
   *
   * @param style of the container
   * @param width of its content box
   */
  FlexLine(List<FlexItem> items, ComputedStyle style, double width, BlockLayout blocks) {
    this.items = items;
    this.style = style;
    this.width = width;
    this.blocks = blocks;
    double room = width - style.itemGap() * (items.size() - 1) - items.stream().mapToDouble(FlexItem::margins).sum();
    widths = FlexSizes.of(items.stream().map(FlexLine::flexible).toList(), room);
    double used = 0;
    for (int i = 0; i < widths.length; i++) {
      galleys.add(blocks.alone(items.get(i).box(), widths[i], width, 0));
      used += widths[i];
    }
    free = room - used;
    measure();
  }

  private static FlexSizes.Flexible flexible(FlexItem item) {
    return new FlexSizes.Flexible(item.base(), item.least(), item.most(), item.flex().grow(), item.flex().shrink());
  }

  private void measure() {
    double below = 0;
    for (int i = 0; i < items.size(); i++) {
      double own = outerHeight(i);
      if (across(i) == Across.BASELINE) {
        double above = items.get(i).margin(Side.TOP) + galleys.get(i).baseline();
        baseline = Math.max(baseline, above);
        below = Math.max(below, own - above);
      }
      height = Math.max(height, own);
    }
    height = Math.max(height, baseline + below);
  }

  private Across across(int i) {
    return items.get(i).flex().in(style.flex());
  }

  /** Of an item's margin box. */
  private double outerHeight(int i) {
    FlexItem item = items.get(i);
    return item.margin(Side.TOP) + galleys.get(i).solidHeight() + item.margin(Side.BOTTOM);
  }

  List<FlexItem> items() {
    return items;
  }

  double height() {
    return height;
  }

  /** How much wider the items are than their container. */
  double over() {
    return Math.max(0, -free);
  }

  /** Finds the items' places; {@code x} is the container's left content edge, {@code high} the line's final height. */
  List<Strip.CellContent> place(double x, double high) {
    FlexStyle flex = style.flex();
    boolean fromRight = style.rightToLeft() != (flex.direction() == FlexStyle.Direction.ROW_REVERSE);
    Side first = fromRight ? Side.RIGHT : Side.LEFT;
    Side last = fromRight ? Side.LEFT : Side.RIGHT;
    double spare = Math.max(0, free);
    long autos = items.stream().mapToLong(item -> autos(item)).sum();
    double each = autos > 0 ? spare / autos : 0;
    double shared = autos > 0 ? 0 : spare;
    double at = shared * flex.justify().before(items.size());
    List<Strip.CellContent> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      FlexItem item = items.get(i);
      at += item.margin(first) + (item.autoMargin(first) ? each : 0);
      Galley galley = stretched(i, high);
      places.add(new Strip.CellContent(galley, x + (fromRight ? width - at - widths[i] : at), down(i, galley, high)));
      at += widths[i] + item.margin(last) + (item.autoMargin(last) ? each : 0);
      at += style.itemGap() + shared * flex.justify().between(items.size());
    }
    return places;
  }

  private static int autos(FlexItem item) {
    return (item.autoMargin(Side.LEFT) ? 1 : 0) + (item.autoMargin(Side.RIGHT) ? 1 : 0);
  }

  private static boolean autoAcross(FlexItem item) {
    return item.autoMargin(Side.TOP) || item.autoMargin(Side.BOTTOM);
  }

  /** The item as high as its line, if that is to be seen. */
  private Galley stretched(int i, double high) {
    FlexItem item = items.get(i);
    ComputedStyle own = item.style();
    double wanted = high - item.margin(Side.TOP) - item.margin(Side.BOTTOM);
    boolean stretches = across(i) == Across.STRETCH && own.height() == null && !autoAcross(item)
        && !(item.box() instanceof Box.Image) && wanted > galleys.get(i).solidHeight() + Cost.EPSILON;
    boolean shows = Decor.isIn(own) || own.display() == Display.FLEX || own.positioned();
    return stretches && shows ? blocks.alone(item.box(), widths[i], width, limited(own, wanted)) : galleys.get(i);
  }

  private double limited(ComputedStyle own, double wanted) {
    return own.maxHeight() == null || own.maxHeight().fraction() != 0 ? wanted
        : Math.min(wanted, own.maxHeight().points()
            + (own.borderBox() ? 0 : own.inner(Side.TOP, width) + own.inner(Side.BOTTOM, width)));
  }

  private double down(int i, Galley galley, double high) {
    FlexItem item = items.get(i);
    double above = item.margin(Side.TOP);
    double rest = high - above - galley.solidHeight() - item.margin(Side.BOTTOM);
    if (autoAcross(item)) {
      boolean both = item.autoMargin(Side.TOP) && item.autoMargin(Side.BOTTOM);
      return above + Math.max(0, rest) * (both ? 0.5 : item.autoMargin(Side.TOP) ? 1 : 0);
    }
    return above + switch (across(i)) {
      case STRETCH, START -> 0;
      case END -> rest;
      case CENTER -> rest / 2;
      case BASELINE -> baseline - above - galley.baseline();
    };
  }
}
