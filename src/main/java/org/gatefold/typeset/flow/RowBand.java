package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Aspect;
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.css.ComputedStyle.VerticalAlign;

/**
 * Rows of a table that stay together: how high they are (CSS 2.2, 17.5.3) and what stands where in them. The lines above and
 * below belong to it by half, those at the table's ends wholly; the one below its head belongs to the head, which takes it
 * along wherever it is shown again.
 */
final class RowBand {
  private final TableGrid grid;
  private final TableCells cells;
  private final TableLines lines;
  private final double x;
  private final int from;
  private final int to;
  private final double[] heights;
  private final double[] baselines;
  private final double[] tops;

  /** {@code x} of the left edge of the table's rows, in pt. */
  RowBand(TableGrid grid, TableCells cells, double x, int from, int to) {
    this.grid = grid;
    this.cells = cells;
    this.lines = cells.lines();
    this.x = x;
    this.from = from;
    this.to = to;
    heights = new double[to - from];
    baselines = new double[to - from];
    tops = new double[to - from];
    for (int row = from; row < to; row++) {
      measure(row);
    }
    grid.rows().subList(from, to).stream().flatMap(row -> row.cells().stream())
        .filter(cell -> cell.box().rows() > 1)
        .sorted(Comparator.comparingInt(cell -> cell.box().rows()))
        .forEach(this::stretch);
    for (int i = 0; i < tops.length; i++) {
      tops[i] = i == 0 ? upperEdge() : tops[i - 1] + heights[i - 1] + lines.row(from + i);
    }
  }

  /** How much of the line above belongs to it. */
  private double upperEdge() {
    return from == 0 ? lines.row(from) : from == grid.headers() ? 0 : lines.row(from) / 2;
  }

  /** How much of the line below belongs to it. */
  private double lowerEdge() {
    return to == grid.rows().size() || to == grid.headers() ? lines.row(to) : lines.row(to) / 2;
  }

  private void measure(int row) {
    ComputedStyle style = grid.rows().get(row).box().head().style();
    double height = style.height() == null ? 0 : style.height().resolve(0);
    List<TableCells.SetCell> begun = grid.rows().get(row).cells().stream().map(cells::of).toList();
    double baseline = begun.stream().filter(RowBand::onBaseline).mapToDouble(TableCells.SetCell::baseline).max().orElse(0);
    baselines[row - from] = baseline;
    for (TableCells.SetCell cell : begun) {
      if (cell.cell().box().rows() == 1) {
        height = Math.max(height, cell.height() + (onBaseline(cell) ? baseline - cell.baseline() : 0));
      }
    }
    heights[row - from] = height;
  }

  private static boolean onBaseline(TableCells.SetCell cell) {
    return switch (cell.cell().box().style().verticalAlign().kind()) {
      case TOP, MIDDLE, BOTTOM -> false;
      case BASELINE, SUB, SUPER, RAISE -> true;
    };
  }

  /** Makes the rows of a cell higher, all by the same, until it fits. */
  private void stretch(TableGrid.Cell cell) {
    double missing = cells.of(cell).height() - between(cell);
    for (int row = cell.row(); missing > 0 && row < cell.endRow(); row++) {
      heights[row - from] += missing / cell.box().rows();
    }
  }

  /** Height of the rows of a cell with the lines between them. */
  private double between(TableGrid.Cell cell) {
    double height = 0;
    for (int row = cell.row(); row < cell.endRow(); row++) {
      height += heights[row - from] + (row > cell.row() ? lines.row(row) : 0);
    }
    return height;
  }

  double height() {
    return bottom(to - 1) + lowerEdge();
  }

  private double top(int row) {
    return tops[row - from];
  }

  private double bottom(int row) {
    return top(row) + heights[row - from];
  }

  /** The middle of the line above a row. */
  private double middle(int line) {
    return line == to ? bottom(to - 1) + lines.row(to) / 2 : top(line) - lines.row(line) / 2;
  }

  /** Backgrounds of rows, then those of cells. */
  List<Strip.Area> areas() {
    List<Strip.Area> areas = new ArrayList<>();
    for (int row = from; row < to; row++) {
      area(grid.rows().get(row).box().head().style().without(EnumSet.of(Aspect.BORDER)), row, row + 1, 0,
          grid.columns(), areas);
    }
    for (int row = from; row < to; row++) {
      for (TableGrid.Cell cell : grid.rows().get(row).cells()) {
        ComputedStyle style = cell.box().style();
        area(lines.collapsed() ? style.without(EnumSet.of(Aspect.BORDER)) : style, row, cell.endRow(),
            cell.box().column(), cell.endColumn(), areas);
      }
    }
    return areas;
  }

  private void area(ComputedStyle style, int row, int endRow, int column, int endColumn, List<Strip.Area> areas) {
    if (Decor.isIn(style)) {
      double start = cells.start(column) - lines.column(column) * lines.spread();
      double end = cells.end(endColumn) + lines.column(endColumn) * lines.spread();
      double top = top(row) - lines.row(row) * lines.spread();
      double bottom = bottom(endRow - 1) + lines.row(endRow) * lines.spread();
      areas.add(new Strip.Area(style, x + cells.left(start, end), top, end - start, bottom - top));
    }
  }

  List<Strip.CellContent> contents() {
    List<Strip.CellContent> contents = new ArrayList<>();
    for (int row = from; row < to; row++) {
      grid.rows().get(row).cells().forEach(cell -> contents.add(content(cells.of(cell))));
    }
    return contents;
  }

  private Strip.CellContent content(TableCells.SetCell set) {
    TableGrid.Cell cell = set.cell();
    double left = cells.left(cells.start(cell.box().column()), cells.end(cell.endColumn())) + set.left();
    double free = between(cell) - set.above() - set.contentHeight() - set.below();
    double down = switch (cell.box().style().verticalAlign().kind()) {
      case TOP -> 0;
      case MIDDLE -> free / 2;
      case BOTTOM -> free;
      case BASELINE, SUB, SUPER, RAISE -> baselines[cell.row() - from] - set.baseline();
    };
    return new Strip.CellContent(set.galley(), x + left, top(cell.row()) + set.above() + down);
  }

  /** Borders on the lines, each drawn in one piece as far as it stays the same. */
  List<Strip.Rule> rules() {
    List<Strip.Rule> rules = new ArrayList<>();
    if (lines.collapsed()) {
      for (int line = from; line <= to; line++) {
        across(line, rules);
      }
      for (int line = 0; line <= grid.columns(); line++) {
        down(line, rules);
      }
    }
    return rules;
  }

  private void across(int line, List<Strip.Rule> rules) {
    int begin = 0;
    for (int column = 1; column <= grid.columns(); column++) {
      Border border = lines.above(line, begin);
      if (column == grid.columns() || !lines.above(line, column).equals(border)) {
        double start = cells.end(begin);
        double end = cells.end(column) + lines.column(column);
        double width = border.width();
        if (width > 0) {
          rules.add(new Strip.Rule(border, x + cells.left(start, end), middle(line) - width / 2, end - start, width, true,
              line == from));
        }
        begin = column;
      }
    }
  }

  private void down(int line, List<Strip.Rule> rules) {
    int begin = from;
    for (int row = from + 1; row <= to; row++) {
      Border border = lines.before(begin, line);
      if (row == to || !lines.before(row, line).equals(border)) {
        double width = border.width();
        double middle = cells.end(line) + lines.column(line) / 2;
        if (width > 0) {
          rules.add(new Strip.Rule(border, x + cells.left(middle - width / 2, middle + width / 2), middle(begin), width,
              middle(row) - middle(begin), false, false));
        }
        begin = row;
      }
    }
  }
}
