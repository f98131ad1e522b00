package org.gatefold.typeset.text;

/** A dash between spaces ends a line and never opens one, except the one that opens the paragraph and stays with its words. */
final class DashGaps implements GapRule {
  private static final int LONE_LETTER = 30;

  @Override
  public int judge(Gap gap) {
    boolean dashAfter = Chars.isDash(gap.firstAfter()) || Chars.isHyphen(gap.firstAfter());
    if (dashAfter && gap.end() == gap.next() + 1) {
      return Gap.NEVER;
    }
    if (gap.to() - gap.from() != 1) {
      return 0;
    }
    if (Chars.isDash(gap.lastBefore()) && opens(gap)) {
      return Gap.NEVER;
    }
    return Chars.isLetter(gap.lastBefore()) ? LONE_LETTER : 0;
  }

  private static boolean opens(Gap gap) {
    return gap.from() == 0 || gap.text().at(gap.from() - 1) == ParagraphText.BREAK;
  }
}
