package org.gatefold.typeset.box;

import java.util.ArrayList;
import java.util.List;

/** Finds the column of each cell in a group of rows: the first place that no cell of a row above reaches into. */
final class ColumnFinder {
  /** For each column the row before which it is taken. */
  private final List<Integer> takenUntil = new ArrayList<>();
  private int row;
  private int next;

  /** The first column of the next cell in this row. */
  int place(int columns, int rows) {
    int column = next;
    while (!isFree(column, columns)) {
      column++;
    }
    while (takenUntil.size() < column + columns) {
      takenUntil.add(0);
    }
    for (int i = column; i < column + columns; i++) {
      takenUntil.set(i, row + rows);
    }
    next = column + columns;
    return column;
  }

  private boolean isFree(int column, int columns) {
    for (int i = column; i < column + columns && i < takenUntil.size(); i++) {
      if (takenUntil.get(i) > row) {
        return false;
      }
    }
    return true;
  }

  /** Goes to the next row; says how many columns this one has filled. */
  int endRow() {
    int filled = (int) takenUntil.stream().filter(until -> until > row).count();
    row++;
    next = 0;
    return filled;
  }
}
