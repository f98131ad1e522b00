package org.gatefold.typeset.text;

/** Kinds of characters, and the words that they form, as line breaking sees them. */
final class Chars {
  private Chars() {}

  /** Whether a character lies from one to before another. */
  static boolean within(int c, int from, int to) {
    return c >= from && c < to;
  }

  /** A space at which lines may end, or the end of a line. */
  static boolean isSpace(char c) {
    return c == ' ' || c == ParagraphText.BREAK || (within(c, 0x2000, 0x200C) && c != '\u2007') || c == '\u3000';
  }

  /** A control that opens or closes a piece of text with a direction of its own. */
  static boolean isTurn(char c) {
    return within(c, 0x202A, 0x202F) || within(c, 0x2066, 0x206A);
  }

  /** A control that isolates, or a mark that runs one way: what UAX 9, X9 does not take out when it orders a line. */
  static boolean isMarkOrIsolate(char c) {
    return within(c, 0x200E, 0x2010) || within(c, 0x2066, 0x206A) || c == 0x061C;
  }

  static boolean isLetter(char c) {
    return c < 0x80 ? within(Character.toLowerCase(c), 'a', 'z' + 1) : Character.isLetter(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isDigit(char c) {
    return c < 0x80 ? within(c, '0', '9' + 1) : Character.isDigit(c);
  }

  /** Letters and digits. */
  static boolean isWord(char c) {
    return isLetter(c) || isDigit(c);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  /** En and em dash and the quotation dash. */
  static boolean isDash(char c) {
    return within(c, 0x2012, 0x2016);
  }

  /** Punctuation at which one takes breath. */
  static boolean isPause(char c) {
    return c == ',' || c == ';' || c == ':' || c == '.' || c == '?' || c == '!' || c == ')' || c == '·' || isDash(c);
  }

  /** The same in East Asian text: an ideographic comma or stop, and full-width marks. */
  static boolean isWidePause(char c) {
    return c == '\u3001' || c == '\u3002' || c == '\uFF0C' || c == '\uFF1A' || c == '\uFF1B' || c == '\uFF01' || c == '\uFF1F' || c == '\uFF09';
  }

  /** Han, kana, Hangul and their punctuation: lines end between any two of them. */
  static boolean isEastAsian(char c) {
    return c >= 0x1100 && (c < 0x1200 || within(c, 0x2E80, 0xD7FF) || within(c, 0xF900, 0xFB00) || within(c, 0xFF00, 0xFFEF)
        || Character.isSurrogate(c));
  }

  /** Where the word that holds an offset begins: behind the space before it. */
  static int wordStart(ParagraphText text, int offset) {
    int at = offset;
    while (at > 0 && !isSpace(text.at(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where it ends: at the next space. */
  static int wordEnd(ParagraphText text, int offset) {
    int at = offset;
    while (at < text.length() && !isSpace(text.at(at))) {
      at++;
    }
    return at;
  }

  /** Whether a hyphen joins these letters to others. */
  static boolean touchesHyphen(ParagraphText text, int from, int to) {
    return (from > 0 && isHyphen(text.at(from - 1))) || (to < text.length() && isHyphen(text.at(to)));
  }
}
