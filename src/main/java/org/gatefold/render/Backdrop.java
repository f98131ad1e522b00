package org.gatefold.render;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PageItem.Segment;

/** The areas that were painted so far, to be asked how light the page is at a point. */
final class Backdrop {
  private final List<Area> areas = new ArrayList<>();

  /** @param luminance not a number where it differs from point to point */
  private record Area(java.awt.Shape shape, double luminance, double alpha) {}

  /** How light something is that lies above something else, from 0 to 1; grays are blended as the file encodes them. */
  static double over(double luminance, double alpha, double below) {
    if (alpha == 1) {
      return luminance;
    }
    return Srgb.linear(alpha * Srgb.encoded(luminance) + (1 - alpha) * Srgb.encoded(below));
  }

  void add(PageItem item) {
    switch (item) {
      case PageItem.Glyphs text -> {}
      case PageItem.Shape shape -> {
        if (shape.fill() instanceof Ink.Rgb ink) {
          areas.add(new Area(path(shape.path()), Srgb.luminance(ink), ink.alpha()));
        }
      }
      case PageItem.Gradient gradient -> areas.add(new Area(path(gradient.path()), Double.NaN, 1));
      case PageItem.Picture picture ->
          areas.add(new Area(new Rectangle2D.Double(picture.x(), picture.y(), picture.width(), picture.height()),
              Double.NaN, 1));
    }
  }

  /** Luminance from 0 to 1; not a number on pictures and gradients, which have many. */
  double at(double x, double y) {
    double light = 1;
    for (Area area : areas) {
      if (area.shape.contains(x, y)) {
        light = over(area.luminance, area.alpha, light);
      }
    }
    return light;
  }

  private static Path2D path(List<Segment> segments) {
    Path2D path = new Path2D.Double();
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.MoveTo(double x, double y) -> path.moveTo(x, y);
        case Segment.LineTo(double x, double y) -> path.lineTo(x, y);
        case Segment.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
            path.curveTo(x1, y1, x2, y2, x, y);
        case Segment.Close() -> path.closePath();
      }
    }
    return path;
  }
}
