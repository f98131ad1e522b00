package org.gatefold.cite.patient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.cite.rules.Report;
import org.gatefold.cite.term.Terms;
import org.gatefold.cite.term.Token;

/** A percentage of benefit comes with what it is compared with, of how many, and after what time. */
final class NumbersRule implements PatientRule {
  private static final Map<String, String> NEEDED = needed();

  private static Map<String, String> needed() {
    Map<String, String> needed = new LinkedHashMap<>();
    needed.put("comparator", "compared with what");
    needed.put("denominator", "of how many patients");
    needed.put("followup", "after what time");
    return java.util.Collections.unmodifiableMap(needed);
  }

  @Override
  public void check(PatientText text, Report report) {
    for (Phrase phrase : text.phrases()) {
      int percent = percent(phrase.tokens());
      if (percent < 0 || text.lexicon().about("benefit").in(phrase.tokens()).isEmpty()) {
        continue;
      }
      List<String> missing = NEEDED.entrySet().stream()
          .filter(need -> text.lexicon().knows(need.getKey()) && text.lexicon().about(need.getKey()).in(phrase.tokens()).isEmpty())
          .map(Map.Entry::getValue).toList();
      if (!missing.isEmpty()) {
        Terms.Match match = new Terms.Match(percent, percent + 2);
        report.add(PatientCode.BARE_NUMBER, phrase.passage().block(), phrase.origin(match), phrase.words(match),
            String.join(", ", missing));
      }
    }
  }

  /** Where a number stands before {@code %}; -1 if nowhere. */
  private static int percent(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals("%") && Character.isDigit(tokens.get(i - 1).text().charAt(0))) {
        return i - 1;
      }
    }
    return -1;
  }
}
