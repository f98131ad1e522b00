package org.gatefold.fill;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet on a table, its inside up, and where its panels are while it is folded: as seen along the folds, x to the right and
 * z upwards.
 *
 * @param widths of the panels from left to right, as the inside is seen
 * @param height length of the folds
 * @param towards of each fold, whether it closes upwards
 * @param steps numbers of folds, from 0, in the order in which they are made
 * @param cover number of the panel with the cover on its back, from 0
 */
record FoldedSheet(List<Double> widths, double height, List<Boolean> towards, List<Integer> steps, int cover) {
  /** Degrees of a fold that is being made, and of one that is made: paper springs back a little. */
  private static final double OPEN = 62;
  private static final double CLOSED = 175;
  private static final double WING = 1.1;
  private static final double ARROW_END = 152;
  private static final double ARROW_RADIUS = 0.62;

  FoldedSheet {
    widths = List.copyOf(widths);
    towards = List.copyOf(towards);
    steps = List.copyOf(steps);
  }

  record Point(double x, double z) {}

  /** A panel from its left edge to its right one, before it was folded. */
  record Face(Point from, Point to, boolean cover) {
    boolean insideUp() {
      return to.x() > from.x();
    }

    double height() {
      return from.z() + to.z();
    }
  }

  int folds() {
    return steps.size();
  }

  /**
   * Whether the part to the right of a fold is the one that moves: the one with fewer panels; of equal ones the one that is
   * folded already, or else the one with the cover, which is to come to lie on top.
   */
  boolean movesRight(int fold) {
    int left = fold + 1;
    int right = widths.size() - left;
    List<Integer> before = steps.subList(0, steps.indexOf(fold));
    boolean leftFolded = before.stream().anyMatch(one -> one < fold);
    boolean rightFolded = before.stream().anyMatch(one -> one > fold);
    if (left != right) {
      return right < left;
    }
    return leftFolded == rightFolded ? cover > fold : rightFolded;
  }

  /**
   * The panel that hides another one which a fold touches, because a fold before has closed on it; -1 for none.
   *
   * @param panel to the left or to the right of the fold
   */
  int hider(int panel, int fold) {
    boolean right = panel > fold;
    int beyond = right ? panel : panel - 1;
    if (beyond < 0 || beyond >= towards.size() || !towards.get(beyond) || steps.indexOf(beyond) > steps.indexOf(fold)) {
      return -1;
    }
    int hider = right ? panel + 1 : panel - 1;
    int other = right ? panel - 1 : panel + 1;
    // The wings of a gate meet in the middle, and neither lies on the other.
    return widths.get(hider) + widths.get(other) > widths.get(panel) * WING ? hider : -1;
  }

  /** The panels after so many folds, while the next one is made. */
  List<Face> faces(int folded) {
    double[] angles = new double[towards.size()];
    for (int step = 0; step <= folded && step < steps.size(); step++) {
      int fold = steps.get(step);
      angles[fold] = (step < folded ? CLOSED : OPEN) * (towards.get(fold) ? 1 : -1);
    }
    int base = base();
    Face[] faces = new Face[widths.size()];
    faces[base] = new Face(new Point(left(base), 0), new Point(left(base) + widths.get(base), 0), base == cover);
    double heading = 0;
    for (int panel = base + 1; panel < faces.length; panel++) {
      heading += angles[panel - 1];
      Point from = faces[panel - 1].to();
      faces[panel] = new Face(from, moved(from, heading, widths.get(panel)), panel == cover);
    }
    heading = 180;
    for (int panel = base - 1; panel >= 0; panel--) {
      heading -= angles[panel];
      Point to = faces[panel + 1].from();
      faces[panel] = new Face(moved(to, heading, widths.get(panel)), to, panel == cover);
    }
    return List.of(faces);
  }

  /** The way of the part that moves. */
  List<Point> arc(int folded, int parts) {
    int fold = steps.get(folded);
    boolean right = movesRight(fold);
    List<Face> faces = faces(folded);
    Point around = right ? faces.get(fold).to() : faces.get(fold + 1).from();
    double radius = ARROW_RADIUS * widths.get(right ? fold + 1 : fold);
    List<Point> arc = new ArrayList<>();
    for (int i = 0; i <= parts; i++) {
      double angle = (OPEN + 8 + (ARROW_END - OPEN - 8) * i / parts) * (towards.get(fold) ? 1 : -1);
      arc.add(moved(around, right ? angle : 180 - angle, radius));
    }
    return arc;
  }

  /** A panel that no fold moves. */
  private int base() {
    int first = 0;
    int last = widths.size() - 1;
    for (int fold : steps) {
      if (movesRight(fold)) {
        last = Math.min(last, fold);
      } else {
        first = Math.max(first, fold + 1);
      }
    }
    return Math.min(first, last);
  }

  private double left(int panel) {
    return widths.subList(0, panel).stream().mapToDouble(Double::doubleValue).sum();
  }

  private static Point moved(Point from, double heading, double by) {
    double angle = Math.toRadians(heading);
    return new Point(from.x() + by * Math.cos(angle), from.z() + by * Math.sin(angle));
  }
}
