package org.gatefold.typeset.text;

/** Hyphens and slashes: image-/guided and clinical/translational may break behind them, IL-1β, TNF-α, X-ray and mg/l may not. */
final class HyphenJoins implements JoinRule {
  private static final int HYPHEN = 50;
  private static final int SLASH = 90;
  private static final int LEAST_AT_SLASH = 4;

  @Override
  public void apply(ParagraphText text, int from, int to, Breaks breaks) {
    for (int at = from + 1; at < to; at++) {
      char before = text.at(at - 1);
      if (Chars.isHyphen(before)) {
        judge(at, breaks, divisible(text, from, to, at), Breaks.AFTER_HYPHEN, HYPHEN);
      } else if (before == '/') {
        int least = Math.min(letters(text, from, at - 1, -1), letters(text, at, to, 1));
        judge(at, breaks, least >= LEAST_AT_SLASH, Breaks.PLAIN, SLASH);
      } else if (closes(before) && !Chars.isEastAsian(text.at(at))) {
        breaks.forbid(at);
      }
    }
  }

  /** Nothing follows these without a space that may be torn off: a citation's number, a bracket. */
  private static boolean closes(char c) {
    return c == '!' || c == '?' || c == '…' || c == '%' || c == '‰' || c == '°' || c == '′' || c == '″';
  }

  private static void judge(int at, Breaks breaks, boolean divisible, byte kind, int penalty) {
    if (divisible) {
      breaks.set(at, kind, penalty);
    } else {
      breaks.forbid(at);
    }
  }

  private static boolean divisible(ParagraphText text, int from, int to, int at) {
    int before = letters(text, from, at - 1, -1);
    int after = letters(text, at, to, 1);
    int wholeBefore = at - 1 - before;
    boolean digits = (wholeBefore > from && Chars.isDigit(text.at(wholeBefore - 1)))
        || (at + after < to && Chars.isDigit(text.at(at + after)));
    return before >= 2 && after >= 2 && !digits && !(capitals(text, at - 1 - before, at - 1) && capitals(text, at, at + after));
  }

  private static boolean capitals(ParagraphText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many letters stand in a row: up from the start, or down from the end. East Asian ones are words of their own: TNF-αなど. */
  private static int letters(ParagraphText text, int from, int to, int step) {
    int count = 0;
    for (int i = step > 0 ? from : to - 1; i >= from && i < to && isPart(text.at(i)); i += step) {
      count++;
    }
    return count;
  }

  private static boolean isPart(char c) {
    return Chars.isLetter(c) && !Chars.isEastAsian(c);
  }
}
