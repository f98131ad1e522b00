package org.gatefold.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gatefold.fill.FoldedSheet.Face;
import org.gatefold.fill.FoldedSheet.Point;

/** Draws a sheet flat with its folds, and from aside while it is folded. The drawings hold no text: pages name what is in them. */
final class FoldPicture {
  private static final String INK = "#2B3336";
  private static final String INSIDE = "#FFFFFF";
  private static final String OUTSIDE = "#DDE4E4";
  private static final String COVER = "#8FA5A7";
  private static final String STROKE = "\" stroke=\"" + INK + "\" stroke-width=\"";
  /** How far back a point lies, seen from the front and a little from the right and from above. */
  private static final double ASIDE = 0.52;
  private static final double UP = 0.34;
  private static final double MARGIN = 6;
  private static final int ARC = 16;

  private FoldPicture() {}

  /**
   * One side of the flat sheet. A fold towards the reader is dashed, one away is dashed and dotted.
   *
   * @param widths of the panels from left to right
   * @param towards of each fold, whether it closes towards who looks at this side
   */
  static String side(List<Double> widths, double height, List<Boolean> towards, boolean staples) {
    double width = widths.stream().mapToDouble(Double::doubleValue).sum();
    StringBuilder out = new StringBuilder(start(-2, -2, width + 4, height + 4));
    out.append("<rect width=\"").append(f(width)).append("\" height=\"").append(f(height)).append("\" fill=\"").append(INSIDE)
        .append(STROKE).append("2.4\"/>");
    double x = 0;
    for (int fold = 0; fold < towards.size(); fold++) {
      x += widths.get(fold);
      String dashes = towards.get(fold) ? "12 7" : "14 5 2 5";
      out.append("<path d=\"M").append(f(x)).append(" 0v").append(f(height)).append(STROKE).append("2.4\" stroke-dasharray=\"")
          .append(dashes).append("\"/>");
      if (staples) {
        out.append("<path d=\"M").append(f(x)).append(' ').append(f(height * 0.25)).append("v40m0 ").append(f(height * 0.5 - 40))
            .append("v40").append(STROKE).append("10\"/>");
      }
    }
    return out.append("</svg>").toString();
  }

  /** The sheet after so many folds, while the next one is made; after all of them, when it is closed. */
  static String step(FoldedSheet sheet, int folded) {
    double[] bounds = bounds(sheet);
    StringBuilder out = new StringBuilder(start(bounds[0], bounds[1], bounds[2] - bounds[0], bounds[3] - bounds[1]));
    sheet.faces(folded).stream().sorted(Comparator.comparingDouble(Face::height)).forEach(face -> {
      String fill = face.insideUp() ? INSIDE : face.cover() ? COVER : OUTSIDE;
      out.append("<path d=\"").append(outline(face, sheet.height())).append("z\" fill=\"").append(fill).append(STROKE)
          .append("2.8\" stroke-linejoin=\"round\"/>");
    });
    if (folded < sheet.folds()) {
      arrow(sheet.arc(folded, ARC), sheet.height() * 0.42, out);
    }
    return out.append("</svg>").toString();
  }

  /** All steps are drawn to one scale. */
  private static double[] bounds(FoldedSheet sheet) {
    double[] bounds = {1e9, 1e9, -1e9, -1e9};
    for (int folded = 0; folded <= sheet.folds(); folded++) {
      List<Point> points = new ArrayList<>();
      sheet.faces(folded).forEach(face -> points.addAll(List.of(face.from(), face.to())));
      if (folded < sheet.folds()) {
        points.addAll(sheet.arc(folded, ARC));
      }
      for (Point point : points) {
        grow(bounds, point, 0);
        grow(bounds, point, sheet.height());
      }
    }
    return bounds;
  }

  private static void grow(double[] bounds, Point point, double depth) {
    bounds[0] = Math.min(bounds[0], x(point, depth) - MARGIN);
    bounds[1] = Math.min(bounds[1], y(point, depth) - MARGIN);
    bounds[2] = Math.max(bounds[2], x(point, depth) + MARGIN);
    bounds[3] = Math.max(bounds[3], y(point, depth) + MARGIN);
  }

  private static String outline(Face face, double depth) {
    return "M" + at(face.from(), 0) + "L" + at(face.to(), 0) + "L" + at(face.to(), depth) + "L" + at(face.from(), depth);
  }

  private static void arrow(List<Point> arc, double depth, StringBuilder out) {
    out.append("<path d=\"");
    for (int i = 0; i < arc.size(); i++) {
      out.append(i == 0 ? "M" : "L").append(at(arc.get(i), depth));
    }
    out.append("\" fill=\"none").append(STROKE).append("5\"/>");
    Point tip = arc.getLast();
    Point before = arc.get(arc.size() - 3);
    double dx = x(tip, depth) - x(before, depth);
    double dy = y(tip, depth) - y(before, depth);
    double scale = 16 / Math.hypot(dx, dy);
    double tipX = x(tip, depth) + dx * scale;
    double tipY = y(tip, depth) + dy * scale;
    out.append("<path d=\"M").append(f(tipX)).append(' ').append(f(tipY))
        .append("L").append(f(x(tip, depth) - dy * scale * 0.6)).append(' ').append(f(y(tip, depth) + dx * scale * 0.6))
        .append("L").append(f(x(tip, depth) + dy * scale * 0.6)).append(' ').append(f(y(tip, depth) - dx * scale * 0.6))
        .append("z\" fill=\"").append(INK).append("\"/>");
  }

  private static String start(double x, double y, double width, double height) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + f(x) + " " + f(y) + " " + f(width) + " " + f(height)
        + "\" width=\"" + f(width) + "\" height=\"" + f(height) + "\">";
  }

  private static String at(Point point, double depth) {
    return f(x(point, depth)) + " " + f(y(point, depth));
  }

  private static double x(Point point, double depth) {
    return point.x() + depth * ASIDE;
  }

  private static double y(Point point, double depth) {
    return -point.z() - depth * UP;
  }

  private static String f(double value) {
    return Double.toString(Math.round(value * 10) / 10.0);
  }
}
