package org.gatefold.typeset.flow;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gatefold.model.paged.Ink;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.css.ComputedStyle.BorderStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.jspecify.annotations.Nullable;

/**
 * The lines between the columns and rows of a table: how thick they are and what is drawn on them. Where borders are
 * separate they are the spacing, and nothing is drawn; where borders collapse (CSS 2.2, 17.6.2) they are as thick as the
 * thickest border on them. Line 0 lies before the first column or row.
 */
final class TableLines {
  private static final Border NOTHING = new Border(0, BorderStyle.NONE, new Ink.Cmyk(0, 0, 0, 1, 1));

  private final TableGrid grid;
  private final ComputedStyle table;
  private final boolean collapsed;
  private final Border[][] across;
  private final Border[][] down;
  private final double[] columns;
  private final double[] rows;

  TableLines(TableGrid grid, ComputedStyle table) {
    this.grid = grid;
    this.table = table;
    this.collapsed = table.collapseBorders();
    int height = grid.rows().size();
    int width = grid.columns();
    across = new Border[height + 1][width];
    down = new Border[height][width + 1];
    columns = new double[width + 1];
    rows = new double[height + 1];
    for (int row = 0; row <= height; row++) {
      for (int column = 0; column <= width; column++) {
        settle(row, column);
      }
    }
  }

  private void settle(int row, int column) {
    boolean inside = column < grid.columns();
    if (inside) {
      across[row][column] = collapsed ? across(row, column) : NOTHING;
    }
    if (row < grid.rows().size()) {
      down[row][column] = collapsed ? down(row, column) : NOTHING;
      columns[column] = Math.max(columns[column], collapsed ? down[row][column].width() : table.columnSpacing());
    }
    rows[row] = Math.max(rows[row], !collapsed ? table.rowSpacing() : inside ? across[row][column].width() : 0);
  }

  /** Borders win by their width, then by their style; of equal ones the innermost, then the first in reading direction. */
  private static final class Contest {
    private Border best = NOTHING;

    Contest enter(@Nullable ComputedStyle style, Side side) {
      Border border = style == null ? NOTHING : style.border(side);
      boolean wins = border.width() > best.width()
          || (border.width() == best.width() && border.style().compareTo(best.style()) < 0 && border.width() > 0);
      best = wins ? border : best;
      return this;
    }
  }

  private Border across(int line, int column) {
    TableGrid.Cell above = grid.at(line - 1, column);
    TableGrid.Cell below = grid.at(line, column);
    if (above != null && above.equals(below)) {
      return NOTHING;
    }
    TableGrid.Row last = grid.row(line - 1);
    TableGrid.Row next = grid.row(line);
    Contest contest = new Contest().enter(style(above), Side.BOTTOM).enter(style(below), Side.TOP)
        .enter(last == null ? null : last.box().head().style(), Side.BOTTOM)
        .enter(next == null ? null : next.box().head().style(), Side.TOP);
    if (last == null || next == null || !last.group().equals(next.group())) {
      contest.enter(last == null ? table : last.group().head().style(), last == null ? Side.TOP : Side.BOTTOM)
          .enter(next == null ? table : next.group().head().style(), next == null ? Side.BOTTOM : Side.TOP);
    }
    return contest.best;
  }

  private Border down(int row, int line) {
    TableGrid.Cell before = grid.at(row, line - 1);
    TableGrid.Cell behind = grid.at(row, line);
    if (before != null && before.equals(behind)) {
      return NOTHING;
    }
    Side end = table.rightToLeft() ? Side.LEFT : Side.RIGHT;
    Side start = table.rightToLeft() ? Side.RIGHT : Side.LEFT;
    Contest contest = new Contest().enter(style(before), end).enter(style(behind), start);
    if (line == 0 || line == grid.columns()) {
      Side outer = line == 0 ? start : end;
      TableGrid.Row own = grid.rows().get(row);
      contest.enter(own.box().head().style(), outer).enter(own.group().head().style(), outer).enter(table, outer);
    }
    return contest.best;
  }

  private static @Nullable ComputedStyle style(TableGrid.@Nullable Cell cell) {
    return cell == null ? null : cell.box().style();
  }

  /** Whether borders are drawn on the lines and not by cells. */
  boolean collapsed() {
    return collapsed;
  }

  boolean rightToLeft() {
    return table.rightToLeft();
  }

  /** How far backgrounds reach into a line, as a share of it. */
  double spread() {
    return collapsed ? 0.5 : 0;
  }

  /** Thickness of the line before a column, in pt. */
  double column(int line) {
    return columns[line];
  }

  /** Thickness of the line above a row, in pt. */
  double row(int line) {
    return rows[line];
  }

  /** Thickness of all lines between columns, in pt. */
  double allColumns() {
    return DoubleStream.of(columns).sum();
  }

  /** Thickness of the lines that a cell covers, in pt. */
  double within(TableGrid.Cell cell) {
    return IntStream.range(cell.box().column() + 1, cell.endColumn()).mapToDouble(line -> columns[line]).sum();
  }

  /** What is drawn above a row in a column. */
  Border above(int row, int column) {
    return across[row][column];
  }

  /** What is drawn before a column in a row. */
  Border before(int row, int column) {
    return down[row][column];
  }
}
