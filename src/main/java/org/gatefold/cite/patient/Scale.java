package org.gatefold.cite.patient;

import java.util.List;
import java.util.Locale;
import org.gatefold.cite.patient.text.Formula;

/**
 * How a language's texts are judged.
 *
 * @param formula what counts
 * @param gate a text is too hard above it, or, where high means easy, at it and below
 * @param others formulas that are printed beside it
 * @param aim what to write for, for the hint
 * @param bands names of results, from the hardest on; each with the least result that is still easier
 */
record Scale(Formula formula, double gate, List<Formula> others, String aim, List<Band> bands) {
  /** A name for results up to (or, where high is hard, from) a value. */
  record Band(double value, String name) {}

  private static final List<Band> FLESCH = List.of(new Band(30, "very hard"), new Band(50, "hard"),
      new Band(60, "fairly hard"), new Band(70, "plain"), new Band(80, "fairly easy"), new Band(1000, "easy"));
  private static final List<Band> GRADES = List.of(new Band(16, "graduate level"), new Band(12, "college level"),
      new Band(10, "hard"), new Band(8, "fairly hard"), new Band(6, "plain"), new Band(-1000, "easy"));
  private static final List<Band> INFLESZ = List.of(new Band(40, "very hard"), new Band(55, "somewhat hard"), new Band(65, "normal"),
      new Band(80, "fairly easy"), new Band(1000, "very easy"));
  private static final List<Band> MARTINS = List.of(new Band(25, "very hard"), new Band(50, "hard"), new Band(75, "easy"),
      new Band(1000, "very easy"));
  private static final List<Band> GULPEASE = List.of(new Band(40, "hard after upper secondary school"),
      new Band(60, "hard after lower secondary school"), new Band(80, "hard after primary school"), new Band(1000, "easy"));
  private static final List<Band> LIX = List.of(new Band(60, "very hard"), new Band(50, "hard"), new Band(40, "medium"),
      new Band(30, "easy"), new Band(-1000, "very easy"));

  static Scale of(Locale language) {
    return switch (language.getLanguage()) {
      case "en" -> new Scale(Formula.FLESCH_KINCAID, 8, List.of(Formula.FLESCH_READING_EASE, Formula.SMOG),
          "Write for grade 6; more than grade 8 is too hard.", GRADES);
      case "es" -> new Scale(Formula.INFLESZ, 55, List.of(Formula.FERNANDEZ_HUERTA, Formula.GUTIERREZ_DE_POLINI),
          "Write for 65; 55 and less is too hard.", INFLESZ);
      case "de" -> new Scale(Formula.AMSTAD, 60, List.of(Formula.WIENER_1), "Write for 60 and more.", FLESCH);
      case "fr" -> new Scale(Formula.KANDEL_MOLES, 60, List.of(), "Write for 60 and more.", FLESCH);
      case "it" -> new Scale(Formula.GULPEASE, 60, List.of(Formula.FRANCHINA_VACCA), "Write for 60 and more.", GULPEASE);
      case "pt" -> new Scale(Formula.FLESCH_MARTINS, 50, List.of(), "Write for 50 and more.", MARTINS);
      case "nl" -> new Scale(Formula.DOUMA, 60, List.of(Formula.BROUWER), "Write for 60 and more.", FLESCH);
      default -> new Scale(Formula.LIX, 50, List.of(), "Write for 40 and less.", LIX);
    };
  }

  boolean isTooHard(double result) {
    return formula.higherIsHarder() ? result > gate : result <= gate;
  }

  String band(double result) {
    for (Band band : bands) {
      if (formula.higherIsHarder() ? result >= band.value() : result < band.value()) {
        return band.name();
      }
    }
    return bands.getLast().name();
  }
}
