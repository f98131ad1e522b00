package org.gatefold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gatefold.diag.Outcome;
import org.gatefold.impose.Imposer;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Millimetres;
import org.gatefold.model.RightToLeft;
import org.gatefold.model.Verdict;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Side;
import org.gatefold.model.job.PageSize;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Press;
import org.gatefold.model.job.Production;
import org.gatefold.model.job.Resource;
import org.gatefold.model.sheet.ImposedPdf;
import org.gatefold.preflight.press.PressExpectation;
import org.gatefold.preflight.press.PressPreflight;
import org.gatefold.preflight.sheets.SheetPictures;
import org.gatefold.preflight.sheets.SheetProof;
import org.jspecify.annotations.Nullable;

/** From proved pages to sheets that a printer takes: impose, compare with the pages, look at as a print shop does, draw. */
final class PressRoom {
  private final Imposer imposer = new Imposer();
  private final SheetProof proof = new SheetProof();
  private final PressPreflight preflight = new PressPreflight();
  private final SheetPictures pictures = new SheetPictures();

  /** The pages on sheets with pictures of them, where their edition asks for it; else the pages as they are. */
  Outcome<Verdict> finish(Verdict pages, Production production, Stages stages) {
    DocumentId id = pages.pdf().id();
    if (!Imposer.handles(id.edition(), production.finishing())) {
      return Outcome.of(pages);
    }
    return Outcome.of(pages.pdf())
        .then(stages.timed("impose", pdf -> imposer.impose(pdf, production, RightToLeft.is(id.locale()))))
        .then(stages.timed("preflight", proof::prove))
        .then(stages.timed("preflight", this::examined))
        .then(stages.timed("pictures", sheets -> pictures.draw(sheets)
            .map(drawn -> pages.on(sheets.sheets()).with(companions(id, drawn)))));
  }

  /** Looks at anybody's file; gives the number of its pages. */
  Outcome<Integer> examine(String name, byte[] pdf) {
    return preflight.check(name, pdf, PressExpectation.anybody()).map(PressPreflight.Checked::pages);
  }

  private Outcome<ImposedPdf> examined(ImposedPdf imposed) {
    DocumentId id = imposed.sheets().id();
    Press press = imposed.production().press();
    if (id.edition() != Edition.PRESS || press == null) {
      return Outcome.of(imposed);
    }
    return preflight.check(id.path(), imposed.sheets().bytes(), expectation(imposed, press)).map(checked -> imposed);
  }

  /** Asked of the finishing and the paper, not of the sheets: what is wrong with those is to be found. */
  private static PressExpectation expectation(ImposedPdf imposed, Press press) {
    Production production = imposed.production();
    Paper paper = production.paper();
    double width = switch (production.finishing()) {
      case Finishing.Leaves leaves -> paper.width();
      case Finishing.Folded folded -> folded.recipe().widths(paper, Side.OUTSIDE).stream().mapToDouble(one -> one).sum();
      case Finishing.Stitched stitched -> width(stitched.sizes().get(paper));
      case Finishing.TwoUp halves -> width(halves.sizes().get(paper));
    };
    List<List<Double>> folds = production.finishing() instanceof Finishing.Folded folded
        ? List.of(folds(folded.recipe(), paper, Side.OUTSIDE), folds(folded.recipe(), paper, Side.INSIDE))
        : List.of();
    return new PressExpectation(OptionalDouble.of(press.condition().inkLimit()),
        OptionalDouble.of(Millimetres.of(press.bleed())), List.of(Millimetres.of(width)), folds,
        production.finishing() instanceof Finishing.Stitched, Optional.of(press.condition().identifier()));
  }

  private static double width(@Nullable PageSize size) {
    return Objects.requireNonNull(size, "the table of folds has every paper").width();
  }

  /** Distances of the folds of one side from its left edge, in mm. */
  private static List<Double> folds(FoldRecipe recipe, Paper paper, Side side) {
    List<Double> folds = new ArrayList<>();
    double x = 0;
    for (int panel = 0; panel < recipe.creases().size(); panel++) {
      x += Millimetres.of(recipe.widths(paper, side).get(panel));
      folds.add(x);
    }
    return folds;
  }

  private static List<Resource> companions(DocumentId id, Map<String, byte[]> drawn) {
    return drawn.entrySet().stream()
        .map(picture -> new Resource(id.companion(picture.getKey() + ".png"), picture.getValue()))
        .sorted(Comparator.comparing(Resource::path))
        .toList();
  }
}
