package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Aspect;
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.css.ComputedStyle.Side;

/**
 * Cuts a tall row between lines of its cells (CSS Fragmentation 3, 4.4), so that it may go on over the page. Where lines of all
 * cells end at one height the row looks as if it had never been cut; where they never do, some are moved down to the cut.
 */
final class RowSlices {
  /** A row whose longest cell has fewer lines than that stays whole. */
  private static final int TALL = 8;
  /** How many lines of the longest cell may pass without a place where all cells can be cut. */
  private static final int LONGEST = 10;

  private final Strip.RowsContent row;
  private final double height;
  private final boolean single;
  private final List<Cut> cells;
  private final List<ComputedStyle> behind;
  private final List<Strip.RowsContent> slices = new ArrayList<>();
  private final List<Double> heights = new ArrayList<>();

  private RowSlices(Strip.RowsContent row, double height, boolean single) {
    this.row = row;
    this.single = single;
    this.height = height;
    this.cells = row.cells().stream().map(Cut::new).toList();
    this.behind = row.areas().stream().map(area -> area.style().without(EnumSet.of(Aspect.BORDER))).toList();
  }

  /** A slice and how high it is in pt. */
  record Slice(Strip.RowsContent content, double height) {}

  /**
   * The slices of rows that are so high, in pt; they themselves if they are not to be cut.
   *
   * @param single whether it is one row; no lines are moved in several that a cell holds together
   */
  static List<Slice> of(Strip.RowsContent row, double height, boolean single) {
    return row.cells().stream().allMatch(cell -> cell.galley().size() < TALL)
        ? List.of(new Slice(row, height))
        : new RowSlices(row, height, single).cut();
  }

  /** A cell on its way down: what is above the next cut, and by how much the rest was moved. */
  private static final class Cut {
    private final Strip.CellContent cell;
    private final double[] tops;
    private final double[] bottoms;
    private int next;
    private double moved;

    Cut(Strip.CellContent cell) {
      this.cell = cell;
      int size = cell.galley().size();
      this.tops = new double[size];
      this.bottoms = new double[size];
      double y = cell.y();
      for (int i = 0; i < size; i++) {
        Strip strip = cell.galley().get(i);
        tops[i] = y + strip.gap();
        y = tops[i] + strip.solid();
        bottoms[i] = y;
      }
    }

    int size() {
      return tops.length;
    }

    /** The first strip that ends below that height. */
    int endAbove(double y) {
      int end = next;
      while (end < size() && bottoms[end] + moved <= y + Cost.EPSILON) {
        end++;
      }
      return end;
    }

    /** Whether a cut there goes between strips that may be parted. */
    boolean allows(double y) {
      int end = endAbove(y);
      boolean inside = end > 0 && end < size();
      return end == size()
          || (tops[end] + moved >= y - Cost.EPSILON && (!inside || cell.galley().get(end).strength() == Strip.Strength.FREE));
    }

    /** What stands between two cuts; what would reach over the second one is moved below it. */
    Strip.CellContent take(double from, double to) {
      int end = endAbove(to);
      List<Strip> taken = cell.galley().strips().subList(next, end);
      double y = taken.isEmpty() ? 0 : tops[next] + moved - taken.getFirst().gap() - from;
      next = end;
      if (end < size() && tops[end] + moved < to) {
        moved = to - tops[end];
      }
      return new Strip.CellContent(new Galley(taken, cell.galley().width(), 0), cell.x(), y);
    }
  }

  private List<Slice> cut() {
    double from = 0;
    for (double to : cuts()) {
      slice(from, to, false);
      from = to;
    }
    double moved = cells.stream().mapToDouble(cell -> cell.moved).max().orElse(0);
    slice(from, height + moved, true);
    List<Slice> all = new ArrayList<>();
    for (int i = 0; i < slices.size(); i++) {
      all.add(new Slice(slices.get(i), heights.get(i)));
    }
    return all;
  }

  /** Where to cut, from top to bottom: at the ends of lines at which all cells can be cut, if there are enough of them. */
  private List<Double> cuts() {
    Cut longest = cells.stream().max(Comparator.comparingInt(Cut::size)).orElseThrow();
    List<Double> clean = new ArrayList<>();
    List<Double> moving = new ArrayList<>();
    int sinceClean = 0;
    int worst = 0;
    int sinceMoving = 0;
    for (int line = 1; line < longest.size(); line++) {
      double end = longest.bottoms[line - 1];
      sinceClean++;
      sinceMoving++;
      if (cells.stream().allMatch(cell -> cell.allows(end))) {
        clean.add(end);
        sinceClean = 0;
      }
      if (sinceMoving >= LONGEST && longest.allows(end)) {
        moving.add(end);
        sinceMoving = 0;
      }
      worst = Math.max(worst, sinceClean);
    }
    return worst <= LONGEST || !single || hasFloats() ? clean : moving;
  }

  /** Lines beside a float do not move without it. */
  private boolean hasFloats() {
    return cells.stream().flatMap(cell -> cell.cell.galley().strips().stream()).anyMatch(strip -> !strip.floats().isEmpty());
  }

  /** The last slice ends {@code to - height} below the row, if lines were moved. */
  private void slice(double from, double to, boolean last) {
    boolean first = slices.isEmpty();
    double longer = last ? to - height : 0;
    List<Strip.Area> areas = new ArrayList<>();
    List<Strip.Rule> rules = new ArrayList<>();
    for (int i = 0; i < behind.size(); i++) {
      Strip.Area area = row.areas().get(i);
      double end = area.y() + area.height();
      double top = Math.max(area.y(), from) - from;
      double bottom = Math.min(end + longer, to) - from;
      if (bottom > top) {
        areas.add(new Strip.Area(behind.get(i), area.x(), top, area.width(), bottom - top, area.y() < from));
        edges(area, top, bottom, area.y() >= from, end + longer <= to, rules);
      }
    }
    for (Strip.Rule rule : row.rules()) {
      double top = Math.max(rule.y(), from);
      double bottom = Math.min(rule.y() + rule.height() + longer, to);
      if (!rule.across() && bottom > top) {
        rules.add(new Strip.Rule(rule.border(), rule.x(), top - from, rule.width(), bottom - top, false, false));
      } else if (rule.across() && (rule.y() >= from || first) && (rule.y() < to || last)) {
        double y = rule.y() - from + (rule.above() ? 0 : longer);
        rules.add(new Strip.Rule(rule.border(), rule.x(), y, rule.width(), rule.height(), true, rule.above()));
      }
    }
    List<Strip.CellContent> taken = cells.stream().map(cell -> cell.take(from, to)).toList();
    slices.add(new Strip.RowsContent(row.table(), areas, rules, taken));
    heights.add(to - from);
  }

  /** Borders of a box that is cut: those at its sides in every slice, those at its ends where it ends. */
  private static void edges(Strip.Area area, double top, double bottom, boolean first, boolean last, List<Strip.Rule> rules) {
    for (Side side : Side.values()) {
      Border border = area.style().border(side);
      double width = border.width();
      boolean shown = switch (side) {
        case TOP -> first;
        case BOTTOM -> last;
        case LEFT, RIGHT -> true;
      };
      if (width > 0 && shown) {
        rules.add(switch (side) {
          case TOP -> new Strip.Rule(border, area.x(), top, area.width(), width, true, false);
          case BOTTOM -> new Strip.Rule(border, area.x(), bottom - width, area.width(), width, true, false);
          case LEFT -> new Strip.Rule(border, area.x(), top, width, bottom - top, false, false);
          case RIGHT -> new Strip.Rule(border, area.x() + area.width() - width, top, width, bottom - top, false, false);
        });
      }
    }
  }
}
