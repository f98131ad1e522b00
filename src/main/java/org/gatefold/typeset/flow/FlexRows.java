package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.FlexStyle;

/** Sets flex containers whose items stand side by side (Flexbox 1, 9): each line of them is one strip. */
final class FlexRows {
  private final BlockLayout blocks;
  private final ContentWidths contents;
  private final Findings findings;

  FlexRows(BlockLayout blocks, ContentWidths contents, Findings findings) {
    this.blocks = blocks;
    this.contents = contents;
    this.findings = findings;
  }

  /** Sets a container's items into a place; {@code height} is what they have to fill, 0 for as much as they need. */
  void set(Box.Container container, double x, double width, double height, GalleyBuilder out) {
    ComputedStyle style = container.style();
    FlexStyle flex = style.flex();
    List<FlexItem> items = new ArrayList<>();
    for (Box child : container.children()) {
      if (child.style().absolute()) {
        blocks.block(child, x, width, out);
      } else {
        items.add(FlexItem.of(child, width, contents));
      }
    }
    List<FlexLine> lines = lines(items, width, style).stream().map(line -> new FlexLine(line, style, width, blocks)).toList();
    double used = lines.stream().mapToDouble(FlexLine::height).sum() + style.rowGap() * Math.max(0, lines.size() - 1);
    double free = Math.max(0, height - used);
    FlexStyle.Share share = flex.wrap() ? flex.lines() : FlexStyle.Share.STRETCH;
    double more = share == FlexStyle.Share.STRETCH && !lines.isEmpty() ? free / lines.size() : 0;
    double above = free * share.before(lines.size());
    for (FlexLine line : lines) {
      out.margin(above);
      out.keepApart();
      add(line, x, line.height() + more, container, out);
      above = style.rowGap() + free * share.between(lines.size());
    }
  }

  /** As many items on a line as have room, if they may wrap (9.3). */
  private static List<List<FlexItem>> lines(List<FlexItem> items, double width, ComputedStyle style) {
    List<List<FlexItem>> lines = new ArrayList<>();
    double used = 0;
    for (FlexItem item : items) {
      double own = item.limited(item.base()) + item.margins();
      boolean fits = !lines.isEmpty() && (!style.flex().wrap() || used + style.itemGap() + own <= width + Cost.EPSILON);
      if (!fits) {
        lines.add(new ArrayList<>());
        used = -style.itemGap();
      }
      lines.getLast().add(item);
      used += style.itemGap() + own;
    }
    return lines;
  }

  private void add(FlexLine line, double x, double height, Box.Container container, GalleyBuilder out) {
    if (line.over() > Cost.EPSILON) {
      findings.add(FlowCode.BOX_TOO_WIDE, container.head().origin(), FlowCode.points(line.over()));
    }
    line.items().forEach(item -> out.demand(item.style().breakBefore(), item.style().display()));
    List<Strip.CellContent> boxes = line.place(x, height);
    Strip strip = out.add(new Strip.GroupContent(boxes), height, container.head().origin());
    boxes.forEach(box -> strip.take(box.galley()));
    line.items().forEach(item -> out.demand(item.style().breakAfter(), item.style().display()));
  }
}
