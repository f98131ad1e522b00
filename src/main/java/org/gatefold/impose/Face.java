package org.gatefold.impose;

import java.util.List;
import org.gatefold.model.sheet.Area;

/**
 * One side of a sheet, before it has marks around it. Coordinates are pt from the bottom left of the trimmed sheet.
 *
 * @param name what the slug calls it
 * @param slots in the order of painting
 * @param folds where it is folded, from the left edge
 */
record Face(String name, double width, double height, List<Slot> slots, List<Double> folds) {
  Face {
    slots = List.copyOf(slots);
    folds = List.copyOf(folds);
  }

  /**
   * A place with a page on it.
   *
   * @param page of the source, from 0
   * @param trim where the trimmed page stands
   * @param seen what of the page can be seen
   * @param painted what is painted of it: {@code seen} and a hair below its neighbour
   */
  record Slot(int page, Area trim, Area seen, Area painted) {
    Slot(int page, Area trim, Area seen) {
      this(page, trim, seen, seen);
    }

    /** With nothing beyond an area. */
    Slot within(Area area) {
      return new Slot(page, trim, seen.within(area), painted.within(area));
    }
  }

  /** With nothing nearer to the edges than a margin, which no office printer reaches. */
  Face inside(double margin) {
    Area area = new Area(0, 0, width, height).grown(-margin);
    return new Face(name, width, height, slots.stream().map(slot -> slot.within(area)).toList(), folds);
  }
}
