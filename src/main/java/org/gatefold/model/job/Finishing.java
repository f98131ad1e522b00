package org.gatefold.model.job;

import java.util.List;
import java.util.Map;

/** How printed sheets become the thing in the hand. A page of a document is a panel of it. */
public sealed interface Finishing {
  /** Its name in {@code format.yaml}. */
  String name();

  /** Sheets as they are, printed on both sides. */
  record Leaves() implements Finishing {
    public static final String NAME = "leaves";

    @Override
    public String name() {
      return NAME;
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
   * @param sizes of a page, for every paper
   * @param pages how many there may be, ascending multiples of four
   * @param caliper thickness of the office's paper in mm
   * @param creep share of the caliper by which each sheet pushes the next one in outwards, 1.0 to 1.4
   */
  record Stitched(String name, Map<Paper, PageSize> sizes, List<Integer> pages, double caliper, double creep)
      implements Finishing {
    public Stitched {
      sizes = Map.copyOf(sizes);
      pages = List.copyOf(pages);
    }
  }

  /**
   * Leaves of half a sheet, printed two on each sheet of the office's paper and cut apart in the middle.
   *
   * @param sizes of a page, for every paper
   * @param equal whether both halves of a sheet become the same leaf
   */
  record TwoUp(String name, Map<Paper, PageSize> sizes, boolean equal) implements Finishing {
    public TwoUp {
      sizes = Map.copyOf(sizes);
    }
  }
}
