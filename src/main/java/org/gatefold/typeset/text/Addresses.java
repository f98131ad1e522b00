package org.gatefold.typeset.text;

/** Web addresses, DOIs and e-mail addresses: they break at their punctuation, without a hyphen that nobody should type. */
final class Addresses implements JoinRule {
  private static final int BEHIND = 60;
  private static final int BEFORE = 80;
  /** A stub of fewer characters than this is not worth a line. */
  private static final int STUB = 4;

  /** Whether the word at an offset is an address. */
  static boolean contains(ParagraphText text, int offset) {
    int from = Chars.wordStart(text, offset);
    return isAddress(text, from, Chars.wordEnd(text, offset));
  }

  private static boolean isAddress(ParagraphText text, int from, int to) {
    boolean domain = false;
    for (int i = from; i + 2 < to; i++) {
      char c = text.at(i);
      boolean inside = i > from && Chars.isWord(text.at(i - 1)) && Chars.isWord(text.at(i + 1));
      if ((c == ':' && text.at(i + 1) == '/' && text.at(i + 2) == '/') || (c == '@' && inside)) {
        return true;
      }
      domain |= c == '.' && inside && text.at(i + 2) != '.';
      if (domain && c == '/') {
        return true;
      }
    }
    return startsWith(text, from, to, "www.") || startsWith(text, from, to, "doi:") || startsWith(text, from, to, "(www.");
  }

  private static boolean startsWith(ParagraphText text, int from, int to, String start) {
    if (to - from < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if (Character.toLowerCase(text.at(from + i)) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void apply(ParagraphText text, int from, int to, Breaks breaks) {
    if (!isAddress(text, from, to)) {
      return;
    }
    int end = to;
    while (end > from && !Chars.isWord(text.at(end - 1)) && text.at(end - 1) != '/') {
      end--;
    }
    for (int at = from + 1; at < to; at++) {
      breaks.forbid(at);
      char before = text.at(at - 1);
      char after = text.at(at);
      if (at - from < STUB || end - at < STUB) {
        continue;
      }
      if ((before == '/' && after != '/') || before == '@' || before == '&') {
        breaks.set(at, Breaks.PLAIN, BEHIND);
      } else if (opensPart(after) && Chars.isWord(before)) {
        breaks.set(at, Breaks.PLAIN, BEFORE);
      }
    }
  }

  private static boolean opensPart(char c) {
    return c == '.' || c == '-' || c == '_' || c == '?' || c == '=' || c == '#' || c == '%' || c == '~' || c == ',';
  }
}
