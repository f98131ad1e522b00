package org.gatefold.cite;

/**
 * Guards English titles against the processor's title case, which makes Jama of JAMA and takes the Ca of Ca²⁺ for "circa".
 */
final class TitleCase {
  private static final String GUARD = Mark.KEEP + "x";

  private TitleCase() {}

  /** The title with guards where they are needed; they print nothing. */
  static String guarded(String title) {
    return symbols(isAcronym(title) ? title + GUARD : title);
  }

  /** Short, and no word of it in small letters. */
  private static boolean isAcronym(String title) {
    boolean letters = false;
    for (int i = 0; i < title.length(); i++) {
      if (Character.isLowerCase(title.charAt(i))) {
        return false;
      }
      letters |= Character.isLetter(title.charAt(i));
    }
    return letters && title.length() <= 16;
  }

  /** A word of two or three letters right before raised or lowered text is a symbol. */
  private static String symbols(String title) {
    StringBuilder out = new StringBuilder(title.length() + 2);
    int word = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      int letters = out.length() - word;
      if ((c == Mark.RAISED || c == Mark.LOWERED) && letters >= 2 && letters <= 3) {
        out.insert(word + 1, GUARD);
      }
      out.append(c);
      word = Character.isLetter(c) ? word : out.length();
    }
    return out.toString();
  }
}
