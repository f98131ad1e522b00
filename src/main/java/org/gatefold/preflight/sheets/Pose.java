package org.gatefold.preflight.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Crease;
import org.gatefold.model.job.FoldRecipe.Place;
import org.gatefold.model.job.FoldRecipe.Side;

/**
 * How far each fold is closed, and how the leaflet stands.
 *
 * @param angles of the folds from left to right as the inside is seen, in degrees: 0 is flat, 180 closed
 * @param still a panel of the inside
 * @param heading of that panel in radians: at 0 its inside faces the viewer, at half a turn its outside
 */
record Pose(List<Double> angles, int still, double heading) {
  private static final double FLAT = 13;
  private static final double AJAR = 62;

  /** What lies inside: closed, but still in front of what it lies on. */
  private static final double TIGHT = 179.96;

  Pose {
    angles = List.copyOf(angles);
  }

  /** By how much the paper turns towards the viewer at a fold, in radians. */
  double turn(FoldRecipe recipe, int fold) {
    boolean towards = recipe.creases().reversed().get(fold) == Crease.MOUNTAIN;
    return Math.toRadians(towards ? angles.get(fold) : -angles.get(fold));
  }

  /** From closed to open. A zigzag is pulled apart; of any other fold one step after the other is undone. */
  static List<Pose> of(FoldRecipe recipe) {
    Place cover = recipe.order().getFirst();
    int last = recipe.creases().size();
    int front = cover.side() == Side.INSIDE ? cover.panel() : last - cover.panel();
    boolean zigzag = isZigzag(recipe);
    List<Pose> poses = new ArrayList<>();
    poses.add(new Pose(closed(recipe, zigzag), front, Math.PI + Math.toRadians(front == 0 ? 16 : -16)));
    if (zigzag) {
      poses.add(level(recipe, all(last, 96)));
      poses.add(level(recipe, all(last, 34)));
      return poses;
    }
    int still = neighbour(recipe, front);
    for (int undone = 1; undone <= last; undone++) {
      poses.add(new Pose(opened(recipe, undone), still, 0));
    }
    return poses;
  }

  private static boolean isZigzag(FoldRecipe recipe) {
    for (int i = 1; i < recipe.creases().size(); i++) {
      if (recipe.creases().get(i) == recipe.creases().get(i - 1)) {
        return false;
      }
    }
    return recipe.creases().size() > 1;
  }

  /** What was folded first lies innermost and is flattest. */
  private static List<Double> closed(FoldRecipe recipe, boolean zigzag) {
    int count = recipe.steps().size();
    Double[] angles = new Double[count];
    for (int step = 0; step < count; step++) {
      angles[count - 1 - recipe.steps().get(step)] = zigzag ? 177.5 : step == count - 1 ? 176 : TIGHT + 0.005 * (count - step);
    }
    return Arrays.asList(angles);
  }

  /** The last steps undone: the very last one flat, the one before it ajar, the others still closed. */
  private static List<Double> opened(FoldRecipe recipe, int undone) {
    int count = recipe.steps().size();
    List<Double> angles = new ArrayList<>(closed(recipe, false));
    for (int step = count - undone; step < count; step++) {
      boolean only = undone < count || count == 1;
      angles.set(count - 1 - recipe.steps().get(step), only && step == count - undone ? AJAR : FLAT);
    }
    return angles;
  }

  private static List<Double> all(int count, double angle) {
    Double[] angles = new Double[count];
    Arrays.fill(angles, angle);
    return Arrays.asList(angles);
  }

  /** A zigzag that stands straight: its panels lean to both sides by the same angle. */
  private static Pose level(FoldRecipe recipe, List<Double> angles) {
    boolean towards = recipe.creases().getLast() == Crease.MOUNTAIN;
    return new Pose(angles, 0, Math.toRadians(towards ? -angles.getFirst() / 2 : angles.getFirst() / 2));
  }

  /** The panel behind the cover, which does not move when the cover is opened. */
  private static int neighbour(FoldRecipe recipe, int front) {
    int fold = recipe.creases().size() - 1 - recipe.steps().getLast();
    return fold == front ? front + 1 : fold + 1 == front ? front - 1 : recipe.creases().size() / 2;
  }
}
