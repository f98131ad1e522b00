package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PageItem.Segment;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.BackgroundImage;
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.css.ComputedStyle.BorderStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.LinearGradient;

/** Paints backgrounds and borders (CSS Backgrounds 3). */
final class BoxPainter {
  /** Distance of a circle's control points from its axis points, as a share of the radius. */
  private static final double KAPPA = 0.5523;

  private final BackgroundPictures pictures;
  private final Findings findings;
  private final Origin template;

  BoxPainter(BackgroundPictures pictures, Origin template, Findings findings) {
    this.pictures = pictures;
    this.template = template;
    this.findings = findings;
  }

  /** Whether a style has anything to paint. */
  static boolean isSeen(ComputedStyle style) {
    boolean background = style.backgroundColor() != null || style.backgroundImage() != null
        || style.backgroundGradient() != null;
    return background || Stream.of(Side.values()).anyMatch(side -> style.border(side).width() > 0);
  }

  /** Paints a border box in page coordinates. */
  void paint(ComputedStyle style, PageItem.Box box, PageCanvas canvas) {
    paint(style, box, Cut.NONE, canvas);
  }

  /** Paints a part of a border box that goes on at some sides. */
  void paint(ComputedStyle style, PageItem.Box box, Cut cut, PageCanvas canvas) {
    RoundedBox outer = RoundedBox.of(box, style.corners(), cut);
    Ink colour = style.backgroundColor();
    if (colour != null) {
      canvas.add(new PageItem.Shape(outer.isRound() ? outer.path() : rounded(box, new double[4]), colour, null,
          PageItem.ARTIFACT));
    }
    LinearGradient gradient = style.backgroundGradient();
    if (gradient != null) {
      gradient(gradient, style.color(), outer, canvas);
    }
    BackgroundImage image = style.backgroundImage();
    if (image != null) {
      pictures.paint(image, paddingBox(style, box, cut), box, canvas);
    }
    BorderPainter.paint(style, outer, cut, canvas);
  }

  private void gradient(LinearGradient gradient, Ink current, RoundedBox box, PageCanvas canvas) {
    if (GradientPainter.mixes(gradient, current)) {
      canvas.add(GradientPainter.of(gradient, current, box));
    } else {
      findings.add(PageCode.MIXED_INKS, template);
    }
  }

  private static PageItem.Box paddingBox(ComputedStyle style, PageItem.Box box, Cut cut) {
    double top = cut.top() ? 0 : style.border(Side.TOP).width();
    double bottom = cut.bottom() ? 0 : style.border(Side.BOTTOM).width();
    double left = cut.left() ? 0 : style.border(Side.LEFT).width();
    double right = cut.right() ? 0 : style.border(Side.RIGHT).width();
    return new PageItem.Box(box.x() + left, box.y() + top, Math.max(0, box.width() - left - right),
        Math.max(0, box.height() - top - bottom));
  }

  /** Draws a border into a bar as thick as it is. */
  static void bar(Border border, PageItem.Box bar, boolean across, PageCanvas canvas) {
    double width = border.width();
    if (border.style() == BorderStyle.SOLID) {
      canvas.add(new PageItem.Shape(rounded(bar, new double[4]), border.ink(), null, PageItem.ARTIFACT));
      return;
    }
    if (border.style() == BorderStyle.DOUBLE) {
      twoBars(border, bar, across, canvas);
      return;
    }
    double x = across ? bar.x() : bar.x() + width / 2;
    double y = across ? bar.y() + width / 2 : bar.y();
    Segment end = across
        ? new Segment.LineTo(bar.x() + bar.width(), y)
        : new Segment.LineTo(x, bar.y() + bar.height());
    canvas.add(new PageItem.Shape(List.of(new Segment.MoveTo(x, y), end), null, stroke(border), PageItem.ARTIFACT));
  }

  private static void twoBars(Border border, PageItem.Box bar, boolean across, PageCanvas canvas) {
    double third = border.width() / 3;
    for (double at : new double[] {0, 2 * third}) {
      PageItem.Box one = across
          ? new PageItem.Box(bar.x(), bar.y() + at, bar.width(), third)
          : new PageItem.Box(bar.x() + at, bar.y(), third, bar.height());
      canvas.add(new PageItem.Shape(rounded(one, new double[4]), border.ink(), null, PageItem.ARTIFACT));
    }
  }

  static PageItem.Stroke stroke(Border border) {
    double width = border.width();
    List<Double> dashes = switch (border.style()) {
      case DASHED -> List.of(3 * width, 3 * width);
      case DOTTED -> List.of(width, 2 * width);
      case SOLID, DOUBLE, NONE -> List.of();
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
