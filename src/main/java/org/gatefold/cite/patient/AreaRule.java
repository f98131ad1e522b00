package org.gatefold.cite.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gatefold.cite.patient.text.Passage.Kind;
import org.gatefold.cite.rules.Report;
import org.gatefold.model.Manuscript;

/**
 * Risks get at least a quarter of the room that benefits get on the page. Quotations count, too: whoever reads sees them, and
 * they are set large.
 */
final class AreaRule {
  private static final Set<String> RISK = Set.of("risks", "alternatives");
  /** Blocks that praise nothing, whatever their words are. */
  private static final Set<String> NEITHER = Set.of("questions", "disclaimer", "contact", "regulatory", "glossary");
  private static final double LEAST_SHARE = 0.25;
  /** Less print of benefit, in mm², is no praise yet: three or four sentences. */
  private static final double LEAST = 2500;

  private AreaRule() {}

  /** Each sentence that speaks of one or the other. One that speaks of both is fair, and counts for the risk. */
  static Weights weigh(PatientText text) {
    List<Weights.Text> texts = new ArrayList<>();
    if (text.lexicon().knows("benefit") && text.lexicon().knows("risk")) {
      for (Phrase phrase : text.phrases()) {
        if (isRisk(text, phrase)) {
          texts.add(new Weights.Text(phrase.sentence().text(), true));
        } else if (isBenefit(text, phrase)) {
          texts.add(new Weights.Text(phrase.sentence().text(), false));
        }
      }
    }
    return new Weights(texts);
  }

  private static boolean isRisk(PatientText text, Phrase phrase) {
    return phrase.passage().classes().stream().anyMatch(RISK::contains) || speaks(text, phrase, "risk");
  }

  private static boolean isBenefit(PatientText text, Phrase phrase) {
    return phrase.passage().kind() != Kind.ATTRIBUTION
        && phrase.passage().classes().stream().noneMatch(NEITHER::contains) && speaks(text, phrase, "benefit");
  }

  private static boolean speaks(PatientText text, Phrase phrase, String name) {
    return phrase.passage().kind() != Kind.ATTRIBUTION && text.lexicon().about(name).in(phrase.tokens()).stream()
        .anyMatch(match -> !text.lexicon().denies(phrase.tokens(), match));
  }

  /** Reports a format whose print praises more than it warns; areas are in mm². */
  static void check(double benefit, double risk, Manuscript manuscript, Report report) {
    if (benefit >= LEAST && risk < LEAST_SHARE * benefit) {
      report.add(PatientCode.UNBALANCED_AREA, null, manuscript.article().origin(), manuscript.format().name(), Math.round(benefit), Math.round(risk),
          Math.round(100 * risk / benefit));
    }
  }
}
