package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.text.Line;

/**
 * In which order the pieces of a line are painted. Text that runs both ways has two orders: the structure tree lists its pieces
 * as they are read, so each gets a mark of its own; the page shows them from left to right, which is how readers without an
 * eye for the structure expect them.
 */
final class LineOrder {
  /** Where pieces overlap by less, in pt, they still follow each other. */
  private static final double TOUCH = 0.01;

  private final PageCanvas canvas;
  private final boolean turned;
  private final List<Part> parts = new ArrayList<>();
  private int start;
  private double x;

  private record Part(double x, List<PageItem> items) {}

  private LineOrder(PageCanvas canvas, boolean turned) {
    this.canvas = canvas;
    this.turned = turned;
    this.start = canvas.size();
  }

  static LineOrder of(Line line, PageCanvas canvas) {
    double before = Double.NEGATIVE_INFINITY;
    boolean turned = false;
    for (Line.Piece piece : line.pieces()) {
      turned |= piece.x() < before - TOUCH;
      before = piece.x();
    }
    return new LineOrder(canvas, turned);
  }

  /** The piece that is painted next, in the order of reading. */
  void next(Line.Piece piece) {
    if (turned) {
      finishPart();
      x = piece.x();
    }
  }

  private void finishPart() {
    List<PageItem> items = canvas.takeFrom(start);
    if (!items.isEmpty()) {
      parts.add(new Part(x, items));
    }
    canvas.closeMarks();
  }

  /** The line is complete. */
  void finish() {
    if (turned) {
      finishPart();
      parts.sort(Comparator.comparingDouble(Part::x));
      parts.forEach(part -> part.items().forEach(canvas::add));
    }
  }
}
