package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PageItem.Segment;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.BackgroundImage;
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.css.ComputedStyle.BorderStyle;
import org.gatefold.typeset.css.ComputedStyle.Fit;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;
import org.jspecify.annotations.Nullable;

/** Paints backgrounds and borders (CSS Backgrounds 3). */
final class BoxPainter {
  /** Distance of a circle's control points from its axis points, as a share of the radius. */
  private static final double KAPPA = 0.5523;

  private final Map<String, Resource> resources;

  BoxPainter(Map<String, Resource> resources) {
    this.resources = resources;
  }

  /** Paints a border box in page coordinates. */
  void paint(ComputedStyle style, PageItem.Box box, PageCanvas canvas) {
    double[] radius = style.radius();
    Ink colour = style.backgroundColor();
    if (colour != null) {
      canvas.add(new PageItem.Shape(rounded(box, radius), colour, null, PageItem.ARTIFACT));
    }
    image(style.backgroundImage(), box, canvas);
    borders(style, box, radius, canvas);
  }

  private void image(@Nullable BackgroundImage image, PageItem.Box box, PageCanvas canvas) {
    Resource resource = image == null ? null : resources.get(image.url());
    if (image == null || resource == null) {
      return;
    }
    double width = size(image.width(), box.width(), image.fit());
    double height = size(image.height(), box.height(), image.fit());
    double x = box.x() + image.x().points() + image.x().fraction() * (box.width() - width);
    double y = box.y() + image.y().points() + image.y().fraction() * (box.height() - height);
    canvas.add(new PageItem.Picture(resource, x, y, width, height, box, PageItem.ARTIFACT));
  }

  private static double size(@Nullable Extent wish, double area, Fit fit) {
    return fit != Fit.NONE || wish == null ? area : wish.resolve(area);
  }

  private static void borders(ComputedStyle style, PageItem.Box box, double[] radius, PageCanvas canvas) {
    Border top = style.border(Side.TOP);
    boolean same = top.width() > 0;
    for (Side side : Side.values()) {
      same &= style.border(side).equals(top);
    }
    if (same) {
      double half = top.width() / 2;
      PageItem.Box middle = new PageItem.Box(box.x() + half, box.y() + half, box.width() - top.width(),
          box.height() - top.width());
      canvas.add(new PageItem.Shape(rounded(middle, radius), null, stroke(top), PageItem.ARTIFACT));
      return;
    }
    for (Side side : Side.values()) {
      Border border = style.border(side);
      if (border.width() > 0 && border.style() != BorderStyle.NONE) {
        side(border, side, box, canvas);
      }
    }
  }

  private static void side(Border border, Side side, PageItem.Box box, PageCanvas canvas) {
    double width = border.width();
    PageItem.Box bar = switch (side) {
      case TOP -> new PageItem.Box(box.x(), box.y(), box.width(), width);
      case BOTTOM -> new PageItem.Box(box.x(), box.y() + box.height() - width, box.width(), width);
      case LEFT -> new PageItem.Box(box.x(), box.y(), width, box.height());
      case RIGHT -> new PageItem.Box(box.x() + box.width() - width, box.y(), width, box.height());
    };
    bar(border, bar, side == Side.TOP || side == Side.BOTTOM, canvas);
  }

  /** Draws a border into a bar as thick as it is. */
  static void bar(Border border, PageItem.Box bar, boolean across, PageCanvas canvas) {
    double width = border.width();
    if (border.style() == BorderStyle.SOLID) {
      canvas.add(new PageItem.Shape(rounded(bar, new double[4]), border.ink(), null, PageItem.ARTIFACT));
      return;
    }
    double x = across ? bar.x() : bar.x() + width / 2;
    double y = across ? bar.y() + width / 2 : bar.y();
    Segment end = across
        ? new Segment.LineTo(bar.x() + bar.width(), y)
        : new Segment.LineTo(x, bar.y() + bar.height());
    canvas.add(new PageItem.Shape(List.of(new Segment.MoveTo(x, y), end), null, stroke(border), PageItem.ARTIFACT));
  }

  static PageItem.Stroke stroke(Border border) {
    double width = border.width();
    List<Double> dashes = switch (border.style()) {
      case DASHED -> List.of(3 * width, 3 * width);
      case DOTTED -> List.of(width, 2 * width);
      case SOLID, NONE -> List.of();
    };
    return new PageItem.Stroke(border.ink(), width, dashes);
  }

  /** A rectangle with corner radii: top left, top right, bottom right, bottom left. */
  static List<Segment> rounded(PageItem.Box box, double[] wish) {
    double most = Math.min(box.width(), box.height()) / 2;
    double[] radius = new double[4];
    for (int i = 0; i < 4; i++) {
      radius[i] = Math.min(wish[i], most);
    }
    double right = box.x() + box.width();
    double bottom = box.y() + box.height();
    List<Segment> path = new ArrayList<>();
    path.add(new Segment.MoveTo(box.x() + radius[0], box.y()));
    path.add(new Segment.LineTo(right - radius[1], box.y()));
    corner(path, right - radius[1], box.y(), right, box.y() + radius[1], radius[1], true);
    path.add(new Segment.LineTo(right, bottom - radius[2]));
    corner(path, right, bottom - radius[2], right - radius[2], bottom, radius[2], false);
    path.add(new Segment.LineTo(box.x() + radius[3], bottom));
    corner(path, box.x() + radius[3], bottom, box.x(), bottom - radius[3], radius[3], true);
    path.add(new Segment.LineTo(box.x(), box.y() + radius[0]));
    corner(path, box.x(), box.y() + radius[0], box.x() + radius[0], box.y(), radius[0], false);
    path.add(new Segment.Close());
    return path;
  }

  private static void corner(List<Segment> path, double x1, double y1, double x2, double y2, double radius,
      boolean acrossFirst) {
    if (radius <= 0) {
      return;
    }
    double dx = (x2 - x1) * KAPPA;
    double dy = (y2 - y1) * KAPPA;
    path.add(acrossFirst
        ? new Segment.CurveTo(x1 + dx, y1, x2, y2 - dy, x2, y2)
        : new Segment.CurveTo(x1, y1 + dy, x2 - dx, y2, x2, y2));
  }

  /** A circle. */
  static List<Segment> circle(double x, double y, double radius) {
    double[] all = {radius, radius, radius, radius};
    return rounded(new PageItem.Box(x - radius, y - radius, 2 * radius, 2 * radius), all);
  }
}
