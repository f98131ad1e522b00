package org.gatefold.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.FilledPage;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.FoldRecipe;
import org.gatefold.model.job.FoldRecipe.Crease;
import org.gatefold.model.job.FoldRecipe.Place;
import org.gatefold.model.job.FoldRecipe.Side;
import org.gatefold.model.job.Paper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet for the front desk says of every finishing where pages lie and how the sheet is folded. */
class GuideTest {
  private static final List<Double> WIDTHS = List.of(261.0, 265.5, 265.5);

  /** Letter fold: cover, flap, three inside, back. */
  private static final Finishing LETTER_FOLD = fold("letter", List.of(Crease.MOUNTAIN, Crease.MOUNTAIN),
      place(Side.OUTSIDE, 2), place(Side.OUTSIDE, 0), place(Side.INSIDE, 0), place(Side.INSIDE, 1), place(Side.INSIDE, 2),
      place(Side.OUTSIDE, 1));

  /** Z fold: cover, three inside, two outside. */
  private static final Finishing Z_FOLD = fold("z", List.of(Crease.VALLEY, Crease.MOUNTAIN),
      place(Side.OUTSIDE, 2), place(Side.INSIDE, 0), place(Side.INSIDE, 1), place(Side.INSIDE, 2), place(Side.OUTSIDE, 0),
      place(Side.OUTSIDE, 1));

  private static final Finishing BOOKLET = new Finishing.Stitched("booklet", Map.of(), List.of(8, 12), 0.1, 1);

  private static Place place(Side side, int panel) {
    return new Place(side, panel);
  }

  private static Finishing fold(String name, List<Crease> creases, Place... order) {
    return new Finishing.Folded(new FoldRecipe(name, Map.of(Paper.LETTER, WIDTHS, Paper.A4, WIDTHS), creases, List.of(0, 1),
        List.of(order), Origin.NOWHERE));
  }

  private static Document guide(String locale, Finishing finishing, int pages) {
    Sample sample = Sample.real(locale, "trifold", true).paper(Paper.LETTER).finishing(finishing);
    Outcome<FilledPage> outcome = new Filler().guide(sample.cited().manuscript(), pages);
    assertThat(outcome.diagnostics()).isEmpty();
    FilledPage page = outcome.get();
    Document html = Jsoup.parse(page.html());
    assertThat(html.select("img").eachAttr("src")).isNotEmpty().allSatisfy(name -> assertThat(page.resources()).containsKey(name));
    assertThat(page.styles()).hasSize(2);
    assertThat(page.pages()).containsEntry("*", List.of(1));
    return html;
  }

  private static List<String> numbers(Document guide, String side) {
    return guide.select("." + side + " .numbers p").eachText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "es-CO"})
  void showsBothSidesOfALetterFold(String locale) {
    Document guide = guide(locale, LETTER_FOLD, 6);
    assertThat(numbers(guide, "outside")).containsExactly("2", "6", "1");
    assertThat(numbers(guide, "inside")).containsExactly("3", "4", "5");
    assertThat(guide.select(".inside .folds p").stream().map(Element::text).map(String::strip).toList().subList(0, 2))
        .containsExactly("B", "A");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "0 | Fold A towards you: page 5 comes to lie on page 4.",
    // The flap lies there by now, its back up.
    "1 | Fold B towards you: page 3 comes to lie on page 2."
  })
  void saysWhichPageComesToLieOnWhich(int step, String text) {
    assertThat(guide("en-US", LETTER_FOLD, 6).select(".step p").get(step).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "0 | Fold A away from you: page 4 goes behind page 3.",
    "1 | Fold B towards you: page 2 comes to lie on page 3."
  })
  void foldsAZAwayAndTowards(int step, String text) {
    assertThat(guide("en-US", Z_FOLD, 6).select(".step p").get(step).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"8, 8 1, 2 7, 2 sheets", "12, 12 1, 2 11, 3 sheets"})
  void showsTheOutermostSheetOfABooklet(int pages, String outside, String inside, String sheets) {
    Document guide = guide("en-US", BOOKLET, pages);
    assertThat(String.join(" ", numbers(guide, "outside"))).isEqualTo(outside);
    assertThat(String.join(" ", numbers(guide, "inside"))).isEqualTo(inside);
    assertThat(guide.select(".print").text()).contains(sheets).contains("short edge");
  }

  @ParameterizedTest
  @CsvSource({"1, One sheet is", "3, 2 sheets are"})
  void turnsLeavesOnTheirLongEdge(int pages, String sheets) {
    Document guide = guide("en-US", new Finishing.Leaves(), pages);
    assertThat(guide.select(".sheet, .step")).isEmpty();
    assertThat(guide.select(".print").text()).contains("long edge").contains(sheets);
  }

  /** Two sentences stand in one step; Chinese and Japanese have no space between sentences. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"en-US | . Fold", "zh-CN | 。从"})
  void spacesSentencesAsTheLanguageDoes(String locale, String border) {
    assertThat(guide(locale, BOOKLET, 12).select(".step p").getFirst().text()).contains(border);
  }
}
