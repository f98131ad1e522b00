package org.gatefold.impose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Crease;
import org.gatefold.model.job.FoldRecipe.Place;
import org.gatefold.model.job.FoldRecipe.Side;
import org.gatefold.model.job.Paper;

/**
 * A strip of paper panels that is folded and opened again, to see what a recipe gives. It lies with its outside up; panels are
 * those of the outside, from left to right.
 */
final class PaperStrip {
  private final FoldRecipe recipe;
  private final int panels;

  /** A panel somewhere in the pile: its left and right edges, its layer from the bottom, and whether its outside is up. */
  record Layer(int panel, double left, double right, int height, boolean outsideUp) {
    Layer turned(double at, int height) {
      return new Layer(panel, 2 * at - right, 2 * at - left, height, !outsideUp);
    }
  }

  private final List<Double> widths;

  PaperStrip(FoldRecipe recipe, Paper paper) {
    this.recipe = recipe;
    this.widths = recipe.widths(paper, Side.OUTSIDE);
    this.panels = widths.size();
  }

  /** The pile after some of the steps. */
  List<Layer> after(int steps) {
    List<Layer> pile = new ArrayList<>();
    double x = 0;
    for (int panel = 0; panel < panels; panel++) {
      pile.add(new Layer(panel, x, x + widths.get(panel), 0, true));
      x += widths.get(panel);
    }
    for (int crease : recipe.steps().subList(0, steps)) {
      fold(pile, crease);
    }
    return pile;
  }

  /** Everything left of a crease turns over and comes to lie above or below everything right of it. */
  private void fold(List<Layer> pile, int crease) {
    Layer still = pile.get(crease + 1);
    boolean outsideUp = still.outsideUp();
    double at = outsideUp ? still.left() : still.right();
    boolean mountain = recipe.creases().get(crease) == Crease.MOUNTAIN;
    // A mountain brings the insides together: below a panel whose outside is up.
    boolean below = mountain == outsideUp;
    int top = pile.subList(crease + 1, panels).stream().mapToInt(Layer::height).max().orElse(0);
    int bottom = pile.subList(crease + 1, panels).stream().mapToInt(Layer::height).min().orElse(0);
    int highest = pile.subList(0, crease + 1).stream().mapToInt(Layer::height).max().orElse(0);
    int lowest = pile.subList(0, crease + 1).stream().mapToInt(Layer::height).min().orElse(0);
    for (int panel = 0; panel <= crease; panel++) {
      Layer one = pile.get(panel);
      int height = below ? bottom - 1 - (one.height() - lowest) : top + 1 + (highest - one.height());
      pile.set(panel, one.turned(at, height));
    }
  }

  /** What can be seen of a pile from above, or from below, in the direction of reading. */
  List<Place> seen(List<Layer> pile, boolean above, boolean rightToLeft) {
    List<Layer> visible = new ArrayList<>();
    for (Layer one : pile) {
      double middle = (one.left() + one.right()) / 2;
      boolean hidden = pile.stream().anyMatch(other -> other.panel() != one.panel() && other.left() < middle && middle < other.right()
          && (above ? other.height() > one.height() : other.height() < one.height()));
      if (!hidden) {
        visible.add(one);
      }
    }
    Comparator<Layer> fromLeft = Comparator.comparingDouble(Layer::left);
    visible.sort(above == rightToLeft ? fromLeft.reversed() : fromLeft);
    return visible.stream().map(one -> face(one, above)).toList();
  }

  private Place face(Layer one, boolean above) {
    return one.outsideUp() == above ? new Place(Side.OUTSIDE, one.panel()) : new Place(Side.INSIDE, panels - 1 - one.panel());
  }

  /**
   * The order in which a reader sees the faces: the cover; at every opening the outsides that come to light; the inside as a
   * whole; at last, turned over, the rest. A zigzag is pulled open at once.
   */
  List<Place> read(boolean rightToLeft) {
    Set<Place> read = new LinkedHashSet<>();
    int all = recipe.steps().size();
    boolean above = seen(after(all), true, rightToLeft).contains(recipe.order().getFirst());
    boolean towardsReader = after(all).get(still()).outsideUp() == above;
    for (int steps = all; steps > (isZigzag() ? all - 1 : 0); steps--) {
      List<Layer> pile = after(steps);
      seen(pile, pile.get(still()).outsideUp() == towardsReader, rightToLeft).stream()
          .filter(place -> place.side() == Side.OUTSIDE).forEach(read::add);
    }
    read.addAll(seen(after(0), false, rightToLeft));
    read.addAll(seen(after(0), true, rightToLeft));
    return List.copyOf(read);
  }

  /** The panel behind the cover: it stays where it is, one face towards the reader, while the rest is opened. */
  private int still() {
    int crease = recipe.steps().getLast();
    return recipe.order().getFirst().panel() == crease ? crease + 1 : crease;
  }

  boolean isZigzag() {
    for (int i = 1; i < recipe.creases().size(); i++) {
      if (recipe.creases().get(i) == recipe.creases().get(i - 1)) {
        return false;
      }
    }
    return recipe.creases().size() > 1;
  }

  /** The least distance from a panel's free edge to a fold that it is tucked into, in pt; infinite if none is. */
  double clearance() {
    List<Layer> pile = after(recipe.steps().size());
    double least = Double.POSITIVE_INFINITY;
    for (int crease = 0; crease < recipe.creases().size(); crease++) {
      Layer a = pile.get(crease);
      Layer b = pile.get(crease + 1);
      double fold = b.outsideUp() ? b.left() : b.right();
      for (Layer one : pile) {
        boolean between = one.height() > Math.min(a.height(), b.height()) && one.height() < Math.max(a.height(), b.height());
        if (between) {
          boolean reaches = one.left() < fold && fold < one.right();
          least = Math.min(least, reaches ? -1 : Math.min(Math.abs(one.left() - fold), Math.abs(one.right() - fold)));
        }
      }
    }
    return least;
  }
}
