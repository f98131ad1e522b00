package org.gatefold.impose;

import static org.gatefold.impose.Pages.MM;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Crease;
import org.gatefold.model.job.FoldRecipe.Place;
import org.gatefold.model.job.FoldRecipe.Side;
import org.gatefold.model.job.Marks;
import org.gatefold.model.job.OutputCondition;
import org.gatefold.model.job.PageSize;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Press;
import org.gatefold.model.job.Production;
import org.gatefold.model.job.Resource;

/** Finishings without a file, as {@code templates/folds.yaml} has them. */
public final class Folds {
  public static final double BLEED = 3 * MM;
  public static final FoldRecipe LETTER_FOLD = new FoldRecipe("letter-fold",
      Map.of(Paper.A4, List.of(97 * MM, 100 * MM, 100 * MM), Paper.LETTER, List.of(261.0, 265.5, 265.5)),
      List.of(Crease.MOUNTAIN, Crease.MOUNTAIN), List.of(0, 1), order("A3 A1 B1 B2 B3 A2"), Origin.NOWHERE);
  public static final PageSize A5 = new PageSize(148 * MM, 210 * MM);
  public static final PageSize HALF_LETTER = new PageSize(396, 612);
  public static final Map<Paper, PageSize> HALVES = Map.of(Paper.A4, A5, Paper.LETTER, HALF_LETTER);
  public static final Finishing.Stitched BOOKLET = new Finishing.Stitched("booklet", HALVES, List.of(8, 12, 16, 20, 48), 0.1, 1.2);

  private Folds() {}

  public static List<Place> order(String names) {
    return Arrays.stream(names.split(" "))
        .map(name -> new Place(name.charAt(0) == 'A' ? Side.OUTSIDE : Side.INSIDE, name.charAt(1) - '1')).toList();
  }

  public static Production press(Finishing finishing, Paper paper, Marks marks) {
    OutputCondition condition =
        new OutputCondition("fogra39", "FOGRA39", true, "Coated", new Resource("x.icc", new byte[0]), 300);
    return new Production(paper, finishing, new Press(condition, marks, BLEED));
  }

  public static Production press(FoldRecipe recipe, Paper paper, Marks marks) {
    return press(new Finishing.Folded(recipe), paper, marks);
  }

  public static Production office(Finishing finishing, Paper paper) {
    return new Production(paper, finishing, null);
  }
}
