package org.gatefold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gatefold.diag.Outcome;
import org.gatefold.impose.Imposer;
import org.gatefold.model.DocumentId;
import org.gatefold.model.RightToLeft;
import org.gatefold.model.Verdict;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Side;
import org.gatefold.model.job.Press;
import org.gatefold.model.job.Production;
import org.gatefold.model.job.Resource;
import org.gatefold.model.sheet.Area;
import org.gatefold.model.sheet.ImposedPdf;
import org.gatefold.preflight.press.PressExpectation;
import org.gatefold.preflight.press.PressPreflight;
import org.gatefold.preflight.sheets.SheetPictures;
import org.gatefold.preflight.sheets.SheetProof;

/** From proved pages to sheets that a printer takes: impose, compare with the pages, look at as a print shop does, draw. */
final class PressRoom {
  private static final double MILLIMETRES = 25.4 / 72;

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

  private static PressExpectation expectation(ImposedPdf imposed, Press press) {
    Production production = imposed.production();
    List<List<Double>> folds = production.finishing() instanceof Finishing.Folded folded
        ? List.of(folds(folded.recipe(), production, Side.OUTSIDE), folds(folded.recipe(), production, Side.INSIDE))
        : List.of();
    return new PressExpectation(OptionalDouble.of(press.condition().inkLimit()),
        OptionalDouble.of(press.bleed() * MILLIMETRES),
        imposed.trims().stream().map(Area::width).map(width -> width * MILLIMETRES).toList(), folds,
        production.finishing() instanceof Finishing.Stitched, Optional.of(press.condition().identifier()));
  }

  /** Distances of the folds of one side from its left edge, in mm. */
  private static List<Double> folds(FoldRecipe recipe, Production production, Side side) {
    List<Double> folds = new ArrayList<>();
    double x = 0;
    for (int panel = 0; panel < recipe.creases().size(); panel++) {
      x += recipe.widths(production.paper(), side).get(panel) * MILLIMETRES;
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
