package org.gatefold.cite.patient;

import org.gatefold.cite.patient.text.Passage.Kind;
import org.gatefold.cite.rules.Report;

/** Counts how often benefit is stated as a fact, for whoever wonders about the tone of a text. */
final class HedgeRule implements PatientRule {
  /** Fewer say nothing about a text. */
  private static final int LEAST = 10;
  /** As many words of benefit to one that is hedged are nothing to speak of. */
  private static final int USUAL = 6;

  @Override
  public void check(PatientText text, Report report) {
    if (!text.lexicon().knows("hedge")) {
      return;
    }
    int stated = 0;
    int hedged = 0;
    for (Phrase phrase : text.own()) {
      boolean prose = phrase.passage().kind() != Kind.ATTRIBUTION && phrase.passage().kind() != Kind.HEADING;
      int benefits = prose ? text.lexicon().about("benefit").in(phrase.tokens()).size() : 0;
      if (text.lexicon().about("hedge").in(phrase.tokens()).isEmpty()) {
        stated += benefits;
      } else {
        hedged += benefits;
      }
    }
    if (stated >= LEAST && stated > USUAL * hedged) {
      report.add(PatientCode.HEDGES, null, text.origin(), stated, hedged);
    }
  }
}
