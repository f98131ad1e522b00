package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.typeset.box.Box;
import org.jspecify.annotations.Nullable;

/** The cells of a table by row and column. Columns are counted in reading direction. */
final class TableGrid {
  private final List<Row> rows = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final int columns;
  private final @Nullable Cell[][] slots;

  TableGrid(Box.Table table) {
    int most = table.columns().size();
    for (Box.RowGroup group : table.groups()) {
      for (Box.Row row : group.rows()) {
        int index = rows.size();
        List<Cell> begun = row.cells().stream().map(cell -> new Cell(cell, index)).toList();
        rows.add(new Row(group, row, begun));
        cells.addAll(begun);
        most = Math.max(most, begun.stream().mapToInt(Cell::endColumn).max().orElse(0));
      }
    }
    columns = most;
    slots = new @Nullable Cell[rows.size()][columns];
    cells.forEach(this::fill);
  }

  /** A row in its group, with the cells that begin in it. */
  record Row(Box.RowGroup group, Box.Row box, List<Cell> cells) {}

  /** A cell and its first row. */
  record Cell(Box.Cell box, int row) {
    int endRow() {
      return row + box.rows();
    }

    int endColumn() {
      return box.column() + box.columns();
    }
  }

  private void fill(Cell cell) {
    for (int row = cell.row(); row < cell.endRow(); row++) {
      for (int column = cell.box().column(); column < cell.endColumn(); column++) {
        slots[row][column] = cell;
      }
    }
  }

  List<Row> rows() {
    return rows;
  }

  List<Cell> cells() {
    return cells;
  }

  int columns() {
    return columns;
  }

  /** The row there; null outside the table. */
  @Nullable Row row(int row) {
    return row < 0 || row >= rows.size() ? null : rows.get(row);
  }

  /** The cell that covers a place; null for none. */
  @Nullable Cell at(int row, int column) {
    return row < 0 || row >= rows.size() || column < 0 || column >= columns ? null : slots[row][column];
  }

  /** The row behind the last that cells hold together with this one. */
  int bandEnd(int from) {
    int end = from + 1;
    for (int row = from; row < end; row++) {
      for (Cell cell : rows.get(row).cells()) {
        end = Math.max(end, cell.endRow());
      }
    }
    return end;
  }

  /** How many rows at the top are shown again where the table goes on. */
  int headers() {
    return (int) rows.stream().filter(row -> row.group().header()).count();
  }
}
