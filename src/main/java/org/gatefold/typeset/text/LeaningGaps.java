package org.gatefold.typeset.text;

import java.util.Set;

/** Words that announce the next one should not be left behind at a line's end: (e.g., IL-1β. */
final class LeaningGaps implements GapRule {
  private static final int LONGEST = 6;
  private static final int ANNOUNCES = 250;
  private static final int OPENS = 60;
  private static final Set<String> WORDS = Set.of("e.g.", "e.g.,", "i.e.", "i.e.,", "cf.", "viz.", "ej.", "ej.,", "B.", "ex.",
      "esp.", "incl.", "resp.", "bzw.", "z.B.", "d.h.", "&");

  @Override
  public int judge(Gap gap) {
    if (gap.shortBefore(LONGEST) && gap.beforeIn(WORDS)) {
      return ANNOUNCES;
    }
    char first = gap.text().at(gap.from());
    boolean closed = gap.lastBefore() == ')' || gap.lastBefore() == ']';
    return (first == '(' || first == '[') && !closed ? OPENS : 0;
  }
}
