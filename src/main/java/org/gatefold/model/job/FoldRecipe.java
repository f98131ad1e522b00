package org.gatefold.model.job;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatefold.diag.Origin;

/**
 * How a sheet is divided and folded; the sheet lies on its long side and every fold is upright. Written for text from
 * left to right; {@link #mirrored} is the other.
 *
 * @param outside panel widths in pt of the side that shows the cover, from left to right, for every paper; the inside
 *     is its mirror image
 * @param creases one fewer than panels, from left to right as the outside is seen
 * @param steps numbers of creases, from 0, in the order in which they are folded
 * @param order where each page of the document stands, in reading order
 */
public record FoldRecipe(
    String name,
    Map<Paper, List<Double>> outside,
    List<Crease> creases,
    List<Integer> steps,
    List<Place> order,
    Origin origin) {
  public FoldRecipe {
    outside = Map.copyOf(outside);
    creases = List.copyOf(creases);
    steps = List.copyOf(steps);
    order = List.copyOf(order);
  }

  /** A face of the flat sheet. */
  public enum Side { OUTSIDE, INSIDE }

  /** How a fold looks from the outside. */
  public enum Crease { MOUNTAIN, VALLEY }

  /** A panel; {@code panel} counts from 0 at the left of its own side. */
  public record Place(Side side, int panel) {
    /** Its name in recipes: {@code A} is the outside, and panels count from 1. */
    @Override
    public String toString() {
      return (side == Side.OUTSIDE ? "A" : "B") + (panel + 1);
    }
  }

  /** Panel widths in pt of one side, from left to right. */
  public List<Double> widths(Paper paper, Side side) {
    List<Double> widths = Objects.requireNonNull(outside.get(paper));
    return side == Side.OUTSIDE ? widths : widths.reversed();
  }

  /** Width in pt of the panel that a page of the document stands on; pages count from 0 in reading order. */
  public double width(Paper paper, int page) {
    Place place = order.get(page);
    return widths(paper, place.side()).get(place.panel());
  }

  /** The same for text from right to left: left and right change places, the reading order stays. */
  public FoldRecipe mirrored() {
    int last = creases.size();
    Map<Paper, List<Double>> widths = new EnumMap<>(Paper.class);
    outside.forEach((paper, list) -> widths.put(paper, list.reversed()));
    return new FoldRecipe(name, widths, creases.reversed(), steps.stream().map(step -> last - 1 - step).toList(),
        order.stream().map(place -> new Place(place.side(), last - place.panel())).toList(), origin);
  }
}
