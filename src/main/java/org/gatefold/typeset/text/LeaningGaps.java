package org.gatefold.typeset.text;

import java.util.Set;

/** Words that announce the next one should not be left behind at a line's end: (e.g., IL-1β. */
final class LeaningGaps implements GapRule {
  private static final int LONGEST = 6;
  private static final int ANNOUNCES = 250;
  private static final int OPENS = 60;
  private static final int MOST_POINTED = 3;
  private static final int FIRST_POINTED = 2;
  private static final Set<String> WORDS = Set.of("e.g.", "e.g.,", "i.e.", "i.e.,", "cf.", "viz.", "ej.", "ej.,", "B.", "ex.",
      "esp.", "incl.", "resp.", "bzw.", "z.B.", "d.h.", "&");

  @Override
  public int judge(Gap gap) {
    if (gap.shortBefore(LONGEST) && mayAnnounce(gap)) {
      if (isPointed(gap.bareBefore(), FIRST_POINTED) && isPointed(gap.text().substring(gap.next(), gap.end()), MOST_POINTED)) {
        return Gap.NEVER;
      }
      if (gap.beforeIn(WORDS)) {
        return ANNOUNCES;
      }
    }
    char first = gap.text().at(gap.from());
    boolean closed = gap.lastBefore() == ')' || gap.lastBefore() == ']';
    return (first == '(' || first == '[') && !closed ? OPENS : 0;
  }

  /** Whether the word before has a point or is the sign &amp;, as all have that this is about and few others. */
  private static boolean mayAnnounce(Gap gap) {
    for (int at = gap.from(); at < gap.to(); at++) {
      char c = gap.text().at(at);
      if (c == '.' || c == '&') {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a few letters and a point, as the halves of p. ej. and EE. UU. are; what follows the point does not matter. */
  private static boolean isPointed(String word, int mostLetters) {
    int point = word.indexOf('.');
    if (point < 1 || point > mostLetters) {
      return false;
    }
    for (int i = 0; i < point; i++) {
      if (!Chars.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
