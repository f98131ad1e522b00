package org.gatefold.impose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gatefold.impose.Pages.MM;

import java.util.List;
import java.util.stream.Stream;
import org.gatefold.load.FoldTable;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Crease;
import org.gatefold.model.job.FoldRecipe.Place;
import org.gatefold.model.job.FoldRecipe.Side;
import org.gatefold.model.job.Marks;
import org.gatefold.model.job.Paper;
import org.gatefold.model.sheet.Area;
import org.gatefold.model.sheet.ImposedPdf;
import org.gatefold.model.sheet.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folds every recipe of the table, on both papers and in both directions of reading, and opens it again. */
class FoldingTest {
  record Sample(FoldRecipe recipe, Paper paper, boolean rightToLeft) {
    @Override
    public String toString() {
      return recipe.name() + " on " + paper.title() + (rightToLeft ? ", right to left" : "");
    }
  }

  static Stream<Sample> samples() {
    return recipes().stream().flatMap(recipe -> Stream.of(Paper.values()).flatMap(paper -> Stream.of(
        new Sample(recipe, paper, false), new Sample(recipe.mirrored(), paper, true))));
  }

  private static List<FoldRecipe> recipes() {
    return FoldTable.all().values().stream()
        .flatMap(one -> one instanceof Finishing.Folded folded ? Stream.of(folded.recipe()) : Stream.empty()).toList();
  }

  @Test
  void theTableHasTheUsualFolds() {
    assertThat(recipes()).extracting(FoldRecipe::name)
        .containsExactly("accordion-4", "gate", "half", "letter-fold", "roll-4", "z-fold");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aReaderMeetsTheFacesInTheRecipesOrder(Sample sample) {
    assertThat(new PaperStrip(sample.recipe(), sample.paper()).read(sample.rightToLeft()))
        .containsExactlyElementsOf(sample.recipe().order());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCoverIsOnTheOutsideOfTheFoldedSheet(Sample sample) {
    PaperStrip strip = new PaperStrip(sample.recipe(), sample.paper());
    List<PaperStrip.Layer> closed = strip.after(sample.recipe().steps().size());
    Place cover = sample.recipe().order().getFirst();
    assertThat(cover.side()).isEqualTo(Side.OUTSIDE);
    assertThat(Stream.concat(strip.seen(closed, true, false).stream(), strip.seen(closed, false, false).stream()))
        .contains(cover);
  }

  /** A panel as wide as the one that it is folded into would crumple; so would two gates that meet. */
  @ParameterizedTest
  @MethodSource("samples")
  void whatIsTuckedInFits(Sample sample) {
    assertThat(new PaperStrip(sample.recipe(), sample.paper()).clearance()).isGreaterThan(0.9 * MM);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void panelsAddUpToTheSheetAndBackEachOther(Sample sample) {
    List<Double> outside = sample.recipe().widths(sample.paper(), Side.OUTSIDE);
    List<Double> inside = sample.recipe().widths(sample.paper(), Side.INSIDE);
    assertThat(outside.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(sample.paper().height(), within(0.05));
    assertThat(inside).containsExactlyElementsOf(outside.reversed());
  }

  /** On the press sheets: turned over on the short edge, panel i of side A lies on panel n + 1 - i of side B. */
  @ParameterizedTest
  @MethodSource("samples")
  void bothSidesOfThePressSheetFit(Sample sample) {
    FoldRecipe written = sample.rightToLeft() ? sample.recipe().mirrored() : sample.recipe();
    ImposedPdf sheets = new Imposer().impose(Pages.press(Folds.BLEED).panels(written, sample.paper()).pdf(),
        Folds.press(written, sample.paper(), Marks.CROP), sample.rightToLeft()).get();
    int last = written.creases().size();
    double width = sheets.trims().getFirst().width() + 2 * sheets.trims().getFirst().x();
    for (int panel = 0; panel <= last; panel++) {
      Area front = trim(sheets, 0, sample.recipe(), new Place(Side.OUTSIDE, panel));
      Area back = trim(sheets, 1, sample.recipe(), new Place(Side.INSIDE, last - panel));
      assertThat(width - back.right()).isCloseTo(front.x(), within(0.01));
      assertThat(back.width()).isCloseTo(front.width(), within(0.01));
    }
  }

  private static Area trim(ImposedPdf sheets, int side, FoldRecipe recipe, Place place) {
    return sheets.placements().stream().filter(one -> one.sheet() == side && one.page() == recipe.order().indexOf(place))
        .map(Placement::trim).findFirst().orElseThrow();
  }

  /** It can be folded both ways; which one it is depends on where reading begins. */
  @Test
  void aZigzagKnowsItsHandedness() {
    FoldRecipe zigzag = recipes().getLast();
    assertThat(zigzag.creases()).containsExactly(Crease.VALLEY, Crease.MOUNTAIN);
    assertThat(zigzag.mirrored().creases()).containsExactly(Crease.MOUNTAIN, Crease.VALLEY);
    assertThat(zigzag.mirrored().order().getFirst()).hasToString("A1");
    assertThat(zigzag.mirrored().mirrored()).isEqualTo(zigzag);
  }

  @Test
  void aPanelAsWideAsTheOthersCannotBeTuckedIn() {
    FoldRecipe equal = new FoldRecipe("equal", java.util.Map.of(Paper.A4, List.of(99 * MM, 99 * MM, 99 * MM)),
        Folds.LETTER_FOLD.creases(), Folds.LETTER_FOLD.steps(), Folds.LETTER_FOLD.order(), Folds.LETTER_FOLD.origin());
    assertThat(new PaperStrip(equal, Paper.A4).clearance()).isLessThan(0.1);
  }
}
