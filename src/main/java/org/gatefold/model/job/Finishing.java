package org.gatefold.model.job;

import java.util.List;

/** How printed sheets become the thing in the hand. A page of a document is a panel of it. */
public sealed interface Finishing {
  /** Its name in {@code format.yaml}. */
  String name();

  /** Sheets as they are, printed on both sides. */
  record Leaves() implements Finishing {
    @Override
    public String name() {
      return "leaves";
    }
  }

  /** One sheet, folded. */
  record Folded(FoldRecipe recipe) implements Finishing {
    @Override
    public String name() {
      return recipe.name();
    }
  }

  /**
   * Sheets folded once and stapled in the fold (saddle stitch); a page is half of a sheet.
   *
   * @param pages how many there may be, ascending multiples of four
   * @param caliper thickness of the office's paper in mm
   * @param creep share of the caliper by which each sheet pushes the next one in outwards, 1.0 to 1.4
   */
  record Stitched(String name, List<Integer> pages, double caliper, double creep) implements Finishing {
    public Stitched {
      pages = List.copyOf(pages);
    }
  }
}
