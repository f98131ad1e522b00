package org.gatefold.typeset.flow;

import java.util.Comparator;
import java.util.List;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;
import org.jspecify.annotations.Nullable;

/** How wide a table and its columns are (CSS 2.2, 17.5.2). */
final class TableWidths {
  private final ContentWidths contents;
  private final Box.Table table;
  private final TableLines lines;
  private final ColumnShares shares;
  private final double edges;

  TableWidths(ContentWidths contents, Box.Table table, TableGrid grid) {
    this.contents = contents;
    this.table = table;
    this.lines = new TableLines(grid, table.style());
    this.shares = new ColumnShares(grid.columns());
    this.edges = lines.allColumns() + (lines.collapsed() ? 0 : ContentWidths.edges(table.style()));
    columns();
    if (isFixed()) {
      grid.rows().stream().limit(1).flatMap(row -> row.cells().stream()).forEach(this::fixed);
    } else {
      grid.cells().stream().sorted(Comparator.comparingInt(cell -> cell.box().columns())).forEach(this::measured);
    }
  }

  TableLines lines() {
    return lines;
  }

  private boolean isFixed() {
    return table.style().fixedTable() && table.style().width() != null;
  }

  private void columns() {
    List<ComputedStyle> styles = table.columns();
    for (int i = 0; i < styles.size(); i++) {
      Extent width = styles.get(i).width();
      if (width != null) {
        shares.wish(i, width);
      }
    }
  }

  /** The first row alone decides; wishes of columns come before those of cells. */
  private void fixed(TableGrid.Cell cell) {
    Extent width = outer(cell);
    for (int i = cell.box().column(); width != null && i < cell.endColumn(); i++) {
      if (!shares.hasWish(i)) {
        double points = (width.points() - lines.within(cell)) / cell.box().columns();
        shares.wish(i, new Extent(points, width.fraction() / cell.box().columns()));
      }
    }
  }

  private void measured(TableGrid.Cell cell) {
    ContentWidths.Range range = contents.inside(cell.box().content()).plus(edges(cell));
    if (cell.box().columns() > 1) {
      shares.need(cell.box().column(), cell.endColumn(), range.plus(-lines.within(cell)));
      return;
    }
    shares.need(cell.row(), cell.box().column(), range, edges(cell));
    Extent width = outer(cell);
    if (width != null) {
      shares.wish(cell.box().column(), width);
    }
  }

  /** The width that a cell asks for, with its padding and its own borders; null for none. */
  private @Nullable Extent outer(TableGrid.Cell cell) {
    Extent width = cell.box().style().width();
    boolean whole = width == null || width.fraction() > 0 || cell.box().style().borderBox();
    return width == null || whole ? width : Extent.of(width.points() + edges(cell));
  }

  /** Padding of a cell with its own borders, in pt. */
  private double edges(TableGrid.Cell cell) {
    ComputedStyle style = cell.box().style();
    return lines.collapsed()
        ? style.padding(Side.LEFT).resolve(0) + style.padding(Side.RIGHT).resolve(0)
        : ContentWidths.edges(style);
  }

  /** How narrow and how wide the table can be, with its border. */
  ContentWidths.Range range() {
    Extent own = table.style().width();
    if (own != null && own.fraction() == 0) {
      double width = asked(own, 0);
      return new ContentWidths.Range(width, width);
    }
    return new ContentWidths.Range(shares.least(), shares.most()).plus(edges);
  }

  private double asked(Extent width, double basis) {
    ComputedStyle style = table.style();
    return width.resolve(basis) + (style.borderBox() || lines.collapsed() ? 0 : ContentWidths.edges(style));
  }

  /**
   * The table's width with its border in pt: what it asks for, else what its content needs.
   *
   * @param basis what percentages refer to
   * @param available what there is; no table gets wider by its content
   */
  double used(double basis, double available) {
    Extent own = table.style().width();
    if (own != null) {
      return isFixed() ? asked(own, basis) : Math.max(asked(own, basis), Math.min(available, shares.least() + edges));
    }
    double least = Math.max(shares.least() + edges, captions());
    return Math.min(available, Math.max(least, shares.most() + edges));
  }

  private double captions() {
    return table.captions().stream().mapToDouble(caption -> contents.of(caption).min()).max().orElse(0);
  }

  /** The width of each column in a table of that width, in pt. */
  double[] columns(double width) {
    return shares.share(width - edges);
  }
}
