package org.gatefold.typeset.text;

/**
 * Dashes. One between two words stays with the first; a pair that sets off an aside, as in Spanish (—así—), stays with the aside. A
 * range of numbers stays whole.
 */
final class DashJoins implements JoinRule {
  private static final int BEHIND = 30;

  @Override
  public void apply(ParagraphText text, int from, int to, Breaks breaks) {
    for (int at = from; at < to; at++) {
      if (Chars.isDash(text.at(at))) {
        if (at > from) {
          breaks.forbid(at);
        }
        if (at + 1 < to) {
          behind(text, from, at + 1, breaks);
        }
      }
    }
  }

  private static void behind(ParagraphText text, int from, int at, Breaks breaks) {
    boolean opens = at - 1 == from;
    boolean range = !opens && Chars.isDigit(text.at(at - 2)) && Chars.isDigit(text.at(at));
    boolean letter = Chars.isWord(text.at(at)) || "“‘«¿¡(".indexOf(text.at(at)) >= 0;
    if (opens || range || !letter) {
      breaks.forbid(at);
    } else {
      breaks.set(at, Breaks.PLAIN, BEHIND);
    }
  }
}
