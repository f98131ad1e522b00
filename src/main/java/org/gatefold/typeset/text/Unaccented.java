package org.gatefold.typeset.text;

import org.gatefold.model.pseudo.Accents;

/** Divides words whose letters have accents that their language does not know, as a pseudo-locale's have. */
final class Unaccented {
  private Unaccented() {}

  /** Whether a word may be divided before each of its characters: where the same word without accents may be. */
  static boolean[] points(String word, Hyphenator hyphenator) {
    StringBuilder letters = new StringBuilder(word.length());
    int[] at = new int[word.length()];
    for (int i = 0; i < word.length(); i++) {
      if (Character.getType(word.charAt(i)) != Character.NON_SPACING_MARK) {
        at[letters.length()] = i;
        letters.append(Accents.plain(word.charAt(i)));
      }
    }
    boolean[] plain = hyphenator.points(letters.toString());
    boolean[] points = new boolean[word.length() + 1];
    for (int i = 0; i < letters.length(); i++) {
      points[at[i]] = plain[i];
    }
    return points;
  }
}
