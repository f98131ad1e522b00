package org.gatefold.typeset.flow;

import java.util.EnumSet;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Aspect;
import org.gatefold.typeset.css.ComputedStyle.Side;

/** Sets tables (CSS 2.2, 17): captions and rows in a box that stands in the flow for all of them. */
final class TableLayout {
  private static final Set<Aspect> NOT_OF_WRAPPER =
      EnumSet.of(Aspect.BORDER, Aspect.PADDING, Aspect.BACKGROUND, Aspect.SIZE);
  private static final Set<Aspect> NOT_OF_ROWS = EnumSet.of(Aspect.MARGIN, Aspect.FLOW);
  private static final Set<Aspect> NOT_OF_COLLAPSED =
      EnumSet.of(Aspect.MARGIN, Aspect.FLOW, Aspect.BORDER, Aspect.PADDING);

  private final BlockLayout blocks;
  private final ContentWidths contents;
  private final Findings findings;

  TableLayout(BlockLayout blocks, ContentWidths contents, Findings findings) {
    this.blocks = blocks;
    this.contents = contents;
    this.findings = findings;
  }

  /** Sets a table into a place that begins at {@code x} and is {@code width} pt wide. */
  void set(Box.Table table, double x, double width, GalleyBuilder out) {
    ComputedStyle style = table.style();
    TableGrid grid = new TableGrid(table);
    TableWidths widths = new TableWidths(contents, table, grid);
    double start = style.margin(Side.LEFT, width);
    double end = style.margin(Side.RIGHT, width);
    double used = BlockLayout.limit(style, widths.used(width, width - start - end), width, 0);
    double left = x + (used < width - start - end ? BlockLayout.free(style, width - used, start, end) : start);
    out.open(table.head().styled(style.without(NOT_OF_WRAPPER)), left, used, width);
    captions(table, false, left, used, out);
    ComputedStyle own = style.without(widths.lines().collapsed() ? NOT_OF_COLLAPSED : NOT_OF_ROWS);
    out.open(Box.Head.of(own, table.head().origin()), left, used, width);
    TableCells cells = new TableCells(blocks, grid.cells(), widths.lines(), widths.columns(used), findings);
    new TableRows(table, grid, cells, left + own.inner(Side.LEFT, width)).set(out);
    out.close();
    captions(table, true, left, used, out);
    out.close();
  }

  /** A caption stays with the rows. */
  private void captions(Box.Table table, boolean below, double x, double width, GalleyBuilder out) {
    for (Box caption : table.captions()) {
      if (caption.style().captionBelow() == below) {
        if (below) {
          out.keep(Strip.Strength.KEEP);
        }
        blocks.block(caption, x, width, out);
        if (!below) {
          out.keep(Strip.Strength.KEEP);
        }
      }
    }
  }
}
