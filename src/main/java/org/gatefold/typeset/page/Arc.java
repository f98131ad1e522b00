package org.gatefold.typeset.page;

import java.util.List;
import org.gatefold.model.paged.PageItem.Segment;

/** A quarter of an ellipse, or a part of it, as a Bézier curve; a point where it has no size. */
record Arc(double x, double y, double x1, double y1, double x2, double y2, double endX, double endY) {
  /** Distance of a circle's control points from its axis points, as a share of the radius. */
  private static final double KAPPA = 0.5523;

  /** From one point to another around a corner. */
  static Arc of(double x, double y, double cornerX, double cornerY, double endX, double endY) {
    return new Arc(x, y, x + (cornerX - x) * KAPPA, y + (cornerY - y) * KAPPA,
        endX + (cornerX - endX) * KAPPA, endY + (cornerY - endY) * KAPPA, endX, endY);
  }

  private boolean isPoint() {
    return x == endX && y == endY;
  }

  /** The half before the middle. */
  Arc before() {
    double midX = (x1 + x2) / 2;
    double midY = (y1 + y2) / 2;
    double leftX = (x + x1) / 2;
    double leftY = (y + y1) / 2;
    return new Arc(x, y, leftX, leftY, (leftX + midX) / 2, (leftY + midY) / 2, middleX(), middleY());
  }

  /** The half behind the middle. */
  Arc behind() {
    return reversed().before().reversed();
  }

  private double middleX() {
    return (x + 3 * x1 + 3 * x2 + endX) / 8;
  }

  private double middleY() {
    return (y + 3 * y1 + 3 * y2 + endY) / 8;
  }

  Arc reversed() {
    return new Arc(endX, endY, x2, y2, x1, y1, x, y);
  }

  /** A line to its start, then the curve. */
  void to(List<Segment> path) {
    path.add(path.isEmpty() ? new Segment.MoveTo(x, y) : new Segment.LineTo(x, y));
    if (!isPoint()) {
      path.add(new Segment.CurveTo(x1, y1, x2, y2, endX, endY));
    }
  }
}
