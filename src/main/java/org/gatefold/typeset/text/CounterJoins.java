package org.gatefold.typeset.text;

/** A number and the East Asian letter behind it, which says what is counted, had better stay together: 26人, 3か所, 2006年. */
final class CounterJoins implements JoinRule {
  private static final int COUNTER = 150;

  @Override
  public void apply(ParagraphText text, int from, int to, Breaks breaks) {
    for (int at = from + 1; at < to; at++) {
      if (Chars.isDigit(text.at(at - 1)) && Chars.isEastAsian(text.at(at)) && Chars.isLetter(text.at(at))) {
        breaks.discourage(at, COUNTER);
      }
    }
  }
}
