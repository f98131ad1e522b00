package org.gatefold.render;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.gatefold.model.paged.PageItem.Gradient;
import org.gatefold.model.paged.PageItem.Segment;
import org.gatefold.model.paged.PageItem.Shape;

/** Writes paths. */
final class ShapeWriter {
  private final PdfBuffer out;
  private final PaintState paint;
  private final double height;

  /** @param height of the page, from whose top the items count */
  ShapeWriter(PdfBuffer out, PaintState paint, double height) {
    this.out = out;
    this.paint = paint;
    this.height = height;
  }

  void write(Shape shape) {
    if (shape.path().isEmpty() || (shape.fill() == null && shape.stroke() == null)) {
      return;
    }
    if (shape.fill() != null) {
      paint.fill(shape.fill(), paint.overprints(shape.fill()) && isThin(shape.path()));
    }
    if (shape.stroke() != null) {
      paint.stroke(shape.stroke());
    }
    shape.path().forEach(this::segment);
    out.ascii(shape.stroke() == null ? "f\n" : shape.fill() == null ? "S\n" : "B\n");
  }

  /** A path filled with a shading. */
  void write(Gradient gradient, PageResources resources) {
    if (gradient.path().isEmpty()) {
      return;
    }
    paint.fill(gradient.stops().getFirst().ink(), false);
    out.ascii("q ");
    gradient.path().forEach(this::segment);
    out.ascii("W n /").ascii(resources.shading(Shadings.of(gradient, height, resources))).ascii(" sh Q\n");
  }

  /** Whether an area is drawn as a thin line would be: a rule, a border. */
  private static boolean isThin(List<Segment> path) {
    DoubleSummaryStatistics x = new DoubleSummaryStatistics();
    DoubleSummaryStatistics y = new DoubleSummaryStatistics();
    for (Segment segment : path) {
      switch (segment) {
        case Segment.MoveTo to -> take(to.x(), to.y(), x, y);
        case Segment.LineTo to -> take(to.x(), to.y(), x, y);
        case Segment.CurveTo to -> {
          take(to.x1(), to.y1(), x, y);
          take(to.x2(), to.y2(), x, y);
          take(to.x(), to.y(), x, y);
        }
        case Segment.Close() -> {}
      }
    }
    return Math.min(x.getMax() - x.getMin(), y.getMax() - y.getMin()) < PaintState.THIN;
  }

  private static void take(double x, double y, DoubleSummaryStatistics across, DoubleSummaryStatistics down) {
    across.accept(x);
    down.accept(y);
  }

  private void segment(Segment segment) {
    switch (segment) {
      case Segment.MoveTo(double x, double y) -> point(x, y).ascii("m\n");
      case Segment.LineTo(double x, double y) -> point(x, y).ascii("l\n");
      case Segment.CurveTo(double x1, double y1, double x2, double y2, double x, double y) -> {
        point(x1, y1);
        point(x2, y2);
        point(x, y).ascii("c\n");
      }
      case Segment.Close() -> out.ascii("h\n");
    }
  }

  private PdfBuffer point(double x, double y) {
    return out.position(x).position(height - y);
  }
}
