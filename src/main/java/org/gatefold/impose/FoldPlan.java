package org.gatefold.impose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gatefold.model.Millimetres;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Place;
import org.gatefold.model.job.FoldRecipe.Side;
import org.gatefold.model.job.Paper;
import org.gatefold.model.sheet.Area;

/**
 * The two sides of a folded sheet. Each page is cut off at its folds and runs into the bleed at the sheet's edges. Where
 * two panels meet, the one that is read first covers half a millimetre of the other: a fold is never exactly where it should be,
 * and a hair of the inner panel must not show on the outer one.
 */
final class FoldPlan {
  /** How far a panel goes beyond its fold, in pt. */
  static final double COLOUR_BREAK = 0.5 * Millimetres.MM;

  /** How far the lower of two panels goes on below the upper one, so that no paper shines through between them. */
  private static final double UNDERLAP = 0.1;

  private final FoldRecipe recipe;
  private final Paper paper;
  private final double bleed;
  private final double over;

  /** @param bleed of the source pages, in pt */
  FoldPlan(FoldRecipe recipe, Paper paper, double bleed) {
    this.recipe = recipe;
    this.paper = paper;
    this.bleed = bleed;
    this.over = Math.min(COLOUR_BREAK, bleed);
  }

  List<Face> faces() {
    return Arrays.stream(Side.values()).map(this::face).toList();
  }

  private Face face(Side side) {
    List<Double> widths = recipe.widths(paper, side);
    List<Face.Slot> slots = new ArrayList<>();
    List<Double> folds = new ArrayList<>();
    double x = 0;
    for (int panel = 0; panel < widths.size(); panel++) {
      slots.add(slot(side, panel, new Area(x, 0, widths.get(panel), paper.width())));
      x += widths.get(panel);
      folds.add(x);
    }
    folds.removeLast();
    slots.sort(Comparator.comparingInt(Face.Slot::page).reversed());
    String name = side == Side.OUTSIDE ? "side A, outside" : "side B, inside";
    return new Face(name, /* width= */ paper.height(), /* height= */ paper.width(), slots, folds);
  }

  private Face.Slot slot(Side side, int panel, Area trim) {
    double left = reach(side, panel, panel - 1);
    double right = reach(side, panel, panel + 1);
    Area seen = new Area(trim.x() - left, -bleed, trim.width() + left + right, trim.height() + 2 * bleed);
    double under = left < 0 ? UNDERLAP : 0;
    Area painted = new Area(seen.x() - under, seen.y(), seen.width() + under + (right < 0 ? UNDERLAP : 0), seen.height());
    return new Face.Slot(page(side, panel), trim, seen, painted);
  }

  /** How far a panel goes beyond its trim on the side of a neighbour; negative if the neighbour comes over to it. */
  private double reach(Side side, int panel, int neighbour) {
    if (neighbour < 0 || neighbour > recipe.creases().size()) {
      return bleed;
    }
    return page(side, panel) < page(side, neighbour) ? over : -over;
  }

  private int page(Side side, int panel) {
    return recipe.order().indexOf(new Place(side, panel));
  }
}
