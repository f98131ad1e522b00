package org.gatefold.typeset.flow;

import java.util.IdentityHashMap;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;

/** Where the columns of a table lie, and its cells set to their widths. */
final class TableCells {
  private final BlockLayout blocks;
  private final TableLines lines;
  private final double[] widths;
  /** Where each line between columns begins, in reading direction; the last entry is the whole width. */
  private final double[] starts;
  private final Findings findings;
  private final IdentityHashMap<TableGrid.Cell, SetCell> set = new IdentityHashMap<>();

  TableCells(BlockLayout blocks, List<TableGrid.Cell> cells, TableLines lines, double[] widths, Findings findings) {
    this.blocks = blocks;
    this.lines = lines;
    this.widths = widths;
    this.findings = findings;
    this.starts = new double[widths.length + 2];
    for (int line = 0; line <= widths.length; line++) {
      starts[line + 1] = starts[line] + lines.column(line) + (line < widths.length ? widths[line] : 0);
    }
    cells.forEach(cell -> set.put(cell, lay(cell)));
  }

  /** A cell with its content set, and how far that is from its edges, in pt. */
  record SetCell(TableGrid.Cell cell, Galley galley, double left, double above, double below) {
    double contentHeight() {
      return galley.solidHeight();
    }

    /** Of its border box as far as its content needs it, or as it asks for. */
    double height() {
      ComputedStyle style = cell.box().style();
      double edges = above + below;
      double own = style.height() == null ? 0 : style.height().resolve(0);
      double asked = Math.max(own, style.minHeight().resolve(0));
      return Math.max(contentHeight() + edges, asked > 0 && !style.borderBox() ? asked + edges : asked);
    }

    /** From its top down to its first baseline; to the end of its content if it has none. */
    double baseline() {
      return above + galley.baseline();
    }
  }

  private SetCell lay(TableGrid.Cell cell) {
    double width = end(cell.endColumn()) - start(cell.box().column());
    double left = inset(cell, Side.LEFT, width);
    Galley galley = blocks.inside(cell.box().content(), Math.max(0, width - left - inset(cell, Side.RIGHT, width)));
    if (galley.strips().stream().anyMatch(strip -> strip.content() instanceof Strip.ColumnsContent)) {
      findings.add(FlowCode.COLUMNS_IN_CELL, cell.box().content().head().origin());
    }
    return new SetCell(cell, galley, left, inset(cell, Side.TOP, width), inset(cell, Side.BOTTOM, width));
  }

  private double inset(TableGrid.Cell cell, Side side, double basis) {
    ComputedStyle style = cell.box().style();
    return lines.collapsed() ? style.padding(side).resolve(basis) : style.inner(side, basis);
  }

  SetCell of(TableGrid.Cell cell) {
    SetCell found = set.get(cell);
    if (found == null) {
      throw new IllegalStateException("a cell of another table");
    }
    return found;
  }

  TableLines lines() {
    return lines;
  }

  /** All columns and lines together, in pt. */
  double width() {
    return starts[widths.length + 1];
  }

  /** Where a column begins, in reading direction. */
  double start(int column) {
    return starts[column] + lines.column(column);
  }

  /** Where the column before that line ends, in reading direction. */
  double end(int line) {
    return starts[line];
  }

  /** The left edge of what lies between two places that are given in reading direction. */
  double left(double start, double end) {
    return lines.rightToLeft() ? width() - end : start;
  }
}
