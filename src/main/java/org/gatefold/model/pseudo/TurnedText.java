package org.gatefold.model.pseudo;

/**
 * Every word is turned by a right-to-left override (UAX 9, 2.2), which makes letters of it that run to the left as Arabic ones do: shaped,
 * broken and painted the same way. An isolate would not do: its Latin letters still run to the right. Each word has its own override, so that
 * numbers and punctuation between words find their places by the rules, as in Arabic. Marks around it keep a number that touches it on its
 * own side: without them, {@code word6} would be one stretch that runs to the right, because overridden letters and numbers both lie one level
 * deeper than the paragraph (UAX 9, L2).
 */
final class TurnedText extends PseudoText {
  private static final String OVERRIDE = "\u200F\u202E";
  private static final String END = "\u202C\u200F";

  @Override
  void letters(String token, StringBuilder out) {
    int at = 0;
    while (at < token.length()) {
      int end = at;
      while (end < token.length() && isPart(token, at, end)) {
        end++;
      }
      if (end > at) {
        out.append(OVERRIDE).append(token, at, end).append(END);
        at = end;
      } else {
        out.append(token.charAt(at++));
      }
    }
  }

  /** Letters, and an apostrophe or a soft hyphen between them. */
  private static boolean isPart(String token, int from, int at) {
    char c = token.charAt(at);
    boolean inside = at > from && at + 1 < token.length() && Character.isLetter(token.charAt(at + 1));
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
        || (inside && (c == '\'' || c == '’' || c == '\u00AD'));
  }

  @Override
  public String opening() {
    return "";
  }

  @Override
  public String closing(int length) {
    return "";
  }
}
