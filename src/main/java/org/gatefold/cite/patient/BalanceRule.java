package org.gatefold.cite.patient;

import org.gatefold.cite.patient.text.Passage.Kind;
import org.gatefold.cite.rules.Report;

/** Words of benefit do not outweigh words of risk. Only the clinic's own words count, and "no adverse events" speaks of no risk. */
final class BalanceRule implements PatientRule {
  /** Fewer words of benefit are no praise yet. */
  private static final int LEAST = 5;
  private static final int MOST = 3;
  private static final int FAR_TOO_MANY = 6;

  @Override
  public void check(PatientText text, Report report) {
    if (!text.lexicon().knows("benefit") || !text.lexicon().knows("risk")) {
      return;
    }
    int benefit = count(text, "benefit");
    int risk = count(text, "risk");
    if (benefit >= LEAST && benefit > MOST * risk) {
      report.add(PatientCode.UNBALANCED, null, text.origin(), benefit, risk, verdict(benefit, risk));
    }
  }

  private static String verdict(int benefit, int risk) {
    if (risk == 0) {
      return "it is praise alone";
    }
    return benefit > FAR_TOO_MANY * risk ? "more than six to one" : "more than three to one";
  }

  private static int count(PatientText text, String name) {
    return text.own().stream().filter(phrase -> phrase.passage().kind() != Kind.ATTRIBUTION)
        .mapToInt(phrase -> (int) text.lexicon().about(name).in(phrase.tokens()).stream()
            .filter(match -> !phrase.isQuoted(match) && !text.lexicon().denies(phrase.tokens(), match)).count())
        .sum();
  }
}
