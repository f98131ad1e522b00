package org.gatefold.model.pseudo;

/**
 * How a pseudo-locale says words. Numbers with their units, addresses and everything else without letters stay as they are.
 */
public abstract sealed class PseudoText permits AccentedText, TurnedText {
  PseudoText() {}

  /** A piece of a running text with its words changed; as long as they are, but for marks. */
  public final String words(String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    int at = 0;
    char before = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isSpace(text.charAt(end)) == isSpace(text.charAt(at))) {
        end++;
      }
      if (isSpace(text.charAt(at))) {
        out.append(text, at, end);
      } else {
        token(text.substring(at, end), before, out);
        before = text.charAt(end - 1);
      }
      at = end;
    }
    return out.toString();
  }

  private void token(String token, char before, StringBuilder out) {
    if (isAddress(token) || Units.standIn(token, before)) {
      out.append(token);
    } else {
      letters(token, out);
    }
  }

  /** Writes what stands between two spaces. */
  abstract void letters(String token, StringBuilder out);

  /** What stands in front of a running text. */
  public abstract String opening();

  /**
   * What stands behind a running text.
   *
   * @param length of the text, in characters, before it was changed
   */
  public abstract String closing(int length);

  /** A running text by itself. */
  public final String whole(String text) {
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return text;
    }
    return opening() + words(text) + closing(text.strip().length());
  }

  /** E-mail, web and DOI addresses. */
  private static boolean isAddress(String token) {
    return token.contains("://") || token.contains("www.") || token.startsWith("doi:") || token.startsWith("mailto:")
        || (token.indexOf('@') > 0 && token.indexOf('.', token.indexOf('@')) > 0);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
