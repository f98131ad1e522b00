package org.gatefold.preflight.press.read;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.Painted;

/** Says where a page may have QR codes: pictures and paths of the right form, and many little areas that make a square. */
final class QrSearch {
  private static final double LEAST_SIDE = 5 * Box.MM;
  private static final double MOST_SIDE = 100 * Box.MM;
  private static final double SQUARE = 0.06;
  private static final int FEWEST_CELLS = 60;
  private static final int MOST_PLACES = 6;

  private QrSearch() {}

  /** Whether something of this size may be a code. */
  static boolean isSquare(Box box) {
    double side = Math.max(box.width(), box.height());
    return side >= LEAST_SIDE && side <= MOST_SIDE && Math.abs(box.width() - box.height()) <= SQUARE * side;
  }

  /** Where to look, without doubles; {@code squares} are pictures and paths. */
  static List<Box> places(List<Box> squares, List<Painted> painted) {
    List<Box> places = new ArrayList<>();
    squares.forEach(box -> add(places, box));
    Box around = Box.NONE;
    int cells = 0;
    Painted.Fill last = null;
    for (Painted object : painted) {
      Painted.Fill cell = object instanceof Painted.Fill fill && isCell(fill.mark().box()) ? fill : null;
      if (cell != null && last != null && !cell.mark().colour().equals(last.mark().colour())) {
        end(places, around, cells);
        around = Box.NONE;
        cells = 0;
      }
      if (cell != null) {
        around = around.with(cell.mark().box());
        cells++;
      } else {
        end(places, around, cells);
        around = Box.NONE;
        cells = 0;
      }
      last = cell;
    }
    end(places, around, cells);
    return places;
  }

  /** A square, or a bar of several squares. */
  private static boolean isCell(Box box) {
    return box.height() <= 4 * Box.MM && box.width() <= MOST_SIDE;
  }

  private static void end(List<Box> places, Box around, int cells) {
    if (cells >= FEWEST_CELLS && isSquare(around)) {
      add(places, around);
    }
  }

  private static void add(List<Box> places, Box box) {
    if (places.size() < MOST_PLACES && places.stream().noneMatch(known -> known.isLike(box, 2))) {
      places.add(box);
    }
  }
}
