package org.gatefold.cite.patient.text;

/**
 * Formulas of readability. Their results cannot be compared with one another: each has its language and its scale.
 *
 * <p>Fernández Huerta is printed wrong in many places, with the sentences of 100 words where the words of a sentence belong; here
 * it is as its author has it. Portuguese has coefficients of its own, not the Spanish ones.
 */
public enum Formula {
  FLESCH_READING_EASE("Flesch Reading Ease", false),
  FLESCH_KINCAID("Flesch-Kincaid", true),
  SMOG("SMOG", true),
  INFLESZ("INFLESZ", false),
  FERNANDEZ_HUERTA("Fernández Huerta", false),
  GUTIERREZ_DE_POLINI("Gutiérrez de Polini", false),
  AMSTAD("Amstad", false),
  WIENER_1("Wiener Sachtextformel 1", true),
  WIENER_2("Wiener Sachtextformel 2", true),
  WIENER_3("Wiener Sachtextformel 3", true),
  SMOG_DE("SMOG (de)", true),
  KANDEL_MOLES("Kandel-Moles", false),
  GULPEASE("Gulpease", false),
  FRANCHINA_VACCA("Franchina-Vacca", false),
  FLESCH_MARTINS("Flesch-Martins", false),
  DOUMA("Douma", false),
  BROUWER("Brouwer", false),
  LIX("LIX", true);

  private final String title;
  private final boolean higherIsHarder;

  Formula(String title, boolean higherIsHarder) {
    this.title = title;
    this.higherIsHarder = higherIsHarder;
  }

  /** Its name as people know it. */
  public String title() {
    return title;
  }

  /** Whether a high result means a hard text. */
  public boolean higherIsHarder() {
    return higherIsHarder;
  }

  /** Whether there is enough text for a result that means something: 100 words, for SMOG 30 sentences. */
  public boolean canJudge(Counts text) {
    return text.words() >= 100 && text.sentences() > 0 && ((this != SMOG && this != SMOG_DE) || text.sentences() >= 30);
  }

  /** The result for some counts. */
  public double of(Counts text) {
    double length = text.wordsPerSentence();
    double syllables = text.syllablesPerWord();
    return switch (this) {
      case FLESCH_READING_EASE -> 206.835 - 1.015 * length - 84.6 * syllables;
      case FLESCH_KINCAID -> 0.39 * length + 11.8 * syllables - 15.59;
      case SMOG -> 3.1291 + 1.043 * longWordsOf30(text);
      case INFLESZ -> 206.835 - 62.3 * syllables - length;
      case FERNANDEZ_HUERTA -> 206.84 - 60 * syllables - 1.02 * length;
      case GUTIERREZ_DE_POLINI -> 95.2 - 9.7 * text.lettersPerWord() - 0.35 * length;
      case AMSTAD -> 180 - length - 58.5 * syllables;
      case WIENER_1 -> 0.1935 * text.percent(text.long3()) + 0.1672 * length + 0.1297 * text.percent(text.long6())
          - 0.0327 * text.percent(text.short1()) - 0.875;
      case WIENER_2 -> 0.2007 * text.percent(text.long3()) + 0.1682 * length + 0.1373 * text.percent(text.long6()) - 2.779;
      case WIENER_3 -> 0.2963 * text.percent(text.long3()) + 0.1905 * length - 1.1144;
      case SMOG_DE -> longWordsOf30(text) - 2;
      case KANDEL_MOLES -> 207 - 1.015 * length - 73.6 * syllables;
      case GULPEASE -> 89 + (300.0 * text.sentences() - 10.0 * text.letters()) / text.words();
      case FRANCHINA_VACCA -> 217 - 1.3 * length - 60 * syllables;
      case FLESCH_MARTINS -> 248.835 - 1.015 * length - 84.6 * syllables;
      case DOUMA -> 206.84 - 0.93 * length - 77 * syllables;
      case BROUWER -> 195 - 2 * length - 200.0 / 3 * syllables;
      case LIX -> length + text.percent(text.long6());
    };
  }

  private static double longWordsOf30(Counts text) {
    return Math.sqrt(text.long3() * 30.0 / text.sentences());
  }
}
