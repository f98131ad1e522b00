package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Aspect;
import org.gatefold.typeset.css.Display;

/** Turns the rows of one table into strips: one for each row, or for those that a cell holds together. */
final class TableRows {
  /** Margins, paddings, borders and sizes of row groups have no place to be, or are drawn on lines. */
  private static final Set<Aspect> NOT_OF_GROUPS =
      EnumSet.of(Aspect.MARGIN, Aspect.BORDER, Aspect.PADDING, Aspect.SIZE);

  private final Box.Table table;
  private final TableGrid grid;
  private final TableCells cells;
  private final double x;
  private final List<Strip> headers = new ArrayList<>();

  /** {@code x} of the left edge of the rows in the galley, in pt. */
  TableRows(Box.Table table, TableGrid grid, TableCells cells, double x) {
    this.table = table;
    this.grid = grid;
    this.cells = cells;
    this.x = x;
  }

  void set(GalleyBuilder out) {
    int row = 0;
    for (Box.RowGroup group : table.groups()) {
      int end = row + group.rows().size();
      ComputedStyle style = group.head().style().without(NOT_OF_GROUPS);
      out.open(group.head().styled(style), x, cells.width(), cells.width());
      while (row < end) {
        int next = grid.bandEnd(row);
        band(row, next, out);
        row = next;
      }
      out.close();
    }
  }

  private void band(int from, int to, GalleyBuilder out) {
    RowBand band = new RowBand(grid, cells, x, from, to);
    Box.Head first = grid.rows().get(from).box().head();
    out.demand(first.style().breakBefore(), first.style().display());
    keep(from, out);
    grid.rows().subList(from, to).forEach(row -> out.begin(row.box().head()));
    Strip strip = out.add(new Strip.RowsContent(table, band.areas(), band.rules(), band.contents()), band.height(),
        origin(from));
    band.contents().forEach(cell -> collect(cell.galley(), strip));
    ComputedStyle last = grid.rows().get(to - 1).box().head().style();
    out.demand(last.breakAfter(), last.display());
    if (from < grid.headers()) {
      headers.add(strip);
    } else {
      strip.repeated = headers;
    }
  }

  /** The head stays with the first row, the foot with the last; orphans and widows are counted in rows. */
  private void keep(int row, GalleyBuilder out) {
    int headRows = grid.headers();
    boolean foot = grid.rows().get(row).group().head().style().display() == Display.TABLE_FOOTER_GROUP;
    if (row > 0 && (row <= headRows || foot)) {
      out.keep(Strip.Strength.KEEP);
    } else if (row > headRows && (row - headRows < table.style().orphans()
        || grid.rows().size() - row < table.style().widows())) {
      out.keep(Strip.Strength.ORPHAN);
    }
  }

  private Origin origin(int row) {
    TableGrid.Row first = grid.rows().get(row);
    return first.cells().isEmpty()
        ? first.box().head().origin()
        : first.cells().getFirst().box().content().head().origin();
  }

  private static void collect(Galley galley, Strip strip) {
    for (Strip inner : galley.strips()) {
      inner.calls().stream().filter(call -> !strip.calls.contains(call)).forEach(strip.calls::add);
      strip.strings.putAll(inner.strings());
    }
  }
}
