package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;
import org.gatefold.typeset.css.FlexStyle.Across;

/** Sets flex containers whose items stand below each other; breaks fall between and inside them as between blocks. */
final class FlexColumns {
  private final BlockLayout blocks;
  private final ContentWidths contents;

  FlexColumns(BlockLayout blocks, ContentWidths contents) {
    this.blocks = blocks;
    this.contents = contents;
  }

  /** Sets a container's items into a place; {@code height} is what they have to fill, 0 for as much as they need. */
  void set(Box.Container container, double x, double width, double height, GalleyBuilder out) {
    ComputedStyle style = container.style();
    List<Box> items = new ArrayList<>();
    for (Box child : container.children()) {
      if (child.style().absolute()) {
        blocks.block(child, x, width, out);
      } else {
        items.add(child);
      }
    }
    double[] heights = new double[items.size()];
    double free = height > 0 || items.stream().anyMatch(item -> item.style().flex().basis() != null)
        ? heights(items, style, width, height, heights)
        : 0;
    long autos = items.stream().mapToLong(FlexColumns::autos).sum();
    double each = autos == 0 ? 0 : free / autos;
    double shared = autos == 0 ? free : 0;
    double above = shared * style.flex().justify().before(items.size());
    for (int i = 0; i < items.size(); i++) {
      ComputedStyle own = items.get(i).style();
      double border = border(items.get(i), style, width);
      out.margin(above + margin(own, Side.TOP, width, each));
      out.keepApart();
      blocks.item(items.get(i), x + left(own, style, width, border), border, width, heights[i], out);
      above = margin(own, Side.BOTTOM, width, each) + style.rowGap() + shared * style.flex().justify().between(items.size());
    }
    if (!items.isEmpty()) {
      out.margin(margin(items.getLast().style(), Side.BOTTOM, width, each));
    }
  }

  private static int autos(Box item) {
    return (item.style().margin(Side.TOP) == null ? 1 : 0) + (item.style().margin(Side.BOTTOM) == null ? 1 : 0);
  }

  /** A used margin, where {@code auto} takes its part of what is free. */
  private static double margin(ComputedStyle style, Side side, double basis, double auto) {
    Extent margin = style.margin(side);
    return margin == null ? auto : margin.resolve(basis);
  }

  /** Finds the heights of the items' border boxes; gives what is left over. */
  private double heights(List<Box> items, ComputedStyle style, double width, double height, double[] heights) {
    List<FlexSizes.Flexible> flexible = new ArrayList<>();
    double room = height - style.rowGap() * (items.size() - 1);
    double natural = 0;
    for (Box item : items) {
      ComputedStyle own = item.style();
      double content = blocks.alone(item, border(item, style, width), width, 0).solidHeight();
      Extent basis = own.flex().basis();
      double edges = own.borderBox() ? 0 : own.inner(Side.TOP, width) + own.inner(Side.BOTTOM, width);
      double base = basis == null ? content : basis.resolve(height) + edges;
      flexible.add(new FlexSizes.Flexible(base, content, Double.POSITIVE_INFINITY, own.flex().grow(), own.flex().shrink()));
      natural += Math.max(base, content);
      room -= own.margin(Side.TOP, width) + own.margin(Side.BOTTOM, width);
    }
    double[] sizes = FlexSizes.of(flexible, height > 0 ? room : natural);
    double used = 0;
    for (int i = 0; i < sizes.length; i++) {
      heights[i] = sizes[i];
      used += sizes[i];
    }
    return height > 0 ? Math.max(0, room - used) : 0;
  }

  private static Across across(ComputedStyle item, ComputedStyle container) {
    boolean auto = item.margin(Side.LEFT) == null || item.margin(Side.RIGHT) == null;
    Across across = item.flex().in(container.flex());
    return auto && across == Across.STRETCH ? Across.START : across;
  }

  /** Width of an item's border box: all there is where it stretches, else what its content needs. */
  private double border(Box item, ComputedStyle container, double width) {
    ComputedStyle style = item.style();
    double room = Math.max(0, width - style.margin(Side.LEFT, width) - style.margin(Side.RIGHT, width));
    boolean stretches = across(style, container) == Across.STRETCH && style.width() == null && !(item instanceof Box.Image);
    double extra = style.borderBox() ? 0 : style.inner(Side.LEFT, width) + style.inner(Side.RIGHT, width);
    return stretches ? BlockLayout.limit(style, room, width, extra) : contents.fitted(item, width, room);
  }

  private static double left(ComputedStyle item, ComputedStyle container, double width, double border) {
    double left = item.margin(Side.LEFT, width);
    double free = width - border - left - item.margin(Side.RIGHT, width);
    boolean autoLeft = item.margin(Side.LEFT) == null;
    boolean autoRight = item.margin(Side.RIGHT) == null;
    if (autoLeft || autoRight) {
      return left + Math.max(0, free) * (autoLeft && autoRight ? 0.5 : autoLeft ? 1 : 0);
    }
    double share = switch (across(item, container)) {
      case STRETCH, START, BASELINE -> 0;
      case END -> 1;
      case CENTER -> 0.5;
    };
    return left + free * (container.rightToLeft() ? 1 - share : share);
  }
}
