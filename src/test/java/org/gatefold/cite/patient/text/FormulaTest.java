package org.gatefold.cite.patient.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden values: 100 words, 5 sentences, and what each formula counts besides. */
class FormulaTest {
  @ParameterizedTest
  @CsvSource({
    "FLESCH_READING_EASE, 150, 0, 59.635", "FLESCH_KINCAID, 150, 0, 9.91", "INFLESZ, 200, 0, 62.235",
    "FERNANDEZ_HUERTA, 200, 0, 66.44", "GUTIERREZ_DE_POLINI, 0, 480, 41.64", "AMSTAD, 180, 0, 54.7",
    "KANDEL_MOLES, 160, 0, 68.94", "GULPEASE, 0, 500, 54.0", "FRANCHINA_VACCA, 190, 0, 77.0",
    "FLESCH_MARTINS, 210, 0, 50.875", "DOUMA, 160, 0, 65.04", "BROUWER, 160, 0, 48.3333",
  })
  void hasItsGoldenValue(Formula formula, int syllables, int letters, double expected) {
    assertThat(formula.of(new Counts(5, 100, syllables, letters, 0, 0, 0))).isCloseTo(expected, within(0.0001));
  }

  /** The two misprints that are found everywhere: the wrong term for sentences, and Spanish coefficients for Portuguese. */
  @Test
  void isNotMisprinted() {
    assertThat(Formula.FERNANDEZ_HUERTA.of(new Counts(5, 100, 200, 0, 0, 0, 0))).isNotCloseTo(81.74, within(1.0));
    assertThat(Formula.FLESCH_MARTINS.of(new Counts(5, 100, 210, 0, 0, 0, 0))).isNotCloseTo(60.44, within(1.0));
  }

  @Test
  void smogCountsLongWordsOfThirtySentences() {
    assertThat(Formula.SMOG.of(new Counts(30, 600, 0, 0, 30, 0, 0))).isCloseTo(8.8418, within(0.0001));
    assertThat(Formula.SMOG_DE.of(new Counts(30, 600, 0, 0, 30, 0, 0))).isCloseTo(3.4772, within(0.0001));
  }

  @ParameterizedTest
  @CsvSource({"5, 7.9465"})
  void wienerCountsFourKindsOfWords(int sentences, double expected) {
    assertThat(Formula.WIENER_1.of(new Counts(sentences, 100, 0, 0, 20, 25, 50))).isCloseTo(expected, within(0.0001));
    assertThat(Formula.WIENER_1.of(new Counts(20, 300, 0, 0, 60, 75, 150))).isCloseTo(7.1105, within(0.0001));
    assertThat(Formula.WIENER_2.of(new Counts(sentences, 100, 0, 0, 20, 25, 50))).isCloseTo(8.0315, within(0.0001));
    assertThat(Formula.WIENER_3.of(new Counts(sentences, 100, 0, 0, 20, 25, 50))).isCloseTo(8.6216, within(0.0001));
  }

  @Test
  void lixNeedsNoSyllables() {
    assertThat(Formula.LIX.of(new Counts(5, 100, 0, 0, 0, 25, 0))).isCloseTo(45, within(0.0001));
  }

  @Test
  void refusesShortTexts() {
    assertThat(Formula.INFLESZ.canJudge(new Counts(9, 99, 200, 0, 0, 0, 0))).isFalse();
    assertThat(Formula.INFLESZ.canJudge(new Counts(9, 100, 200, 0, 0, 0, 0))).isTrue();
    assertThat(Formula.SMOG.canJudge(new Counts(29, 600, 0, 0, 30, 0, 0))).isFalse();
    assertThat(Formula.SMOG.canJudge(new Counts(30, 600, 0, 0, 30, 0, 0))).isTrue();
  }
}
