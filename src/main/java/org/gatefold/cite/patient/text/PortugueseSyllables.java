package org.gatefold.cite.patient.text;

/**
 * Portuguese: falling diphthongs (ai, eu, ão) are one syllable; i or u before another vowel is one of its own, except at the
 * unstressed end of a word with an accent ({@code história} against {@code terapia}) and after q and g.
 */
final class PortugueseSyllables implements Syllables.Rule {
  private static final String VOWELS = "aeiouáéíóúâêôãõàüy";
  private static final String ACCENTED = "áéíóúâêôãõ";

  @Override
  public int count(String letters) {
    int count = 0;
    boolean joined = false;
    for (int i = 0; i < letters.length(); i++) {
      if (isVowel(letters, i)) {
        joined = !joined && i > 0 && isVowel(letters, i - 1) && isOne(letters, i);
        count += joined ? 0 : 1;
      } else {
        joined = false;
      }
    }
    return count;
  }

  private static boolean isVowel(String letters, int i) {
    char c = letters.charAt(i);
    boolean glides = c == 'u' && i > 0 && i + 1 < letters.length() && VOWELS.indexOf(letters.charAt(i + 1)) >= 0
        && (letters.charAt(i - 1) == 'q' || letters.charAt(i - 1) == 'g');
    return VOWELS.indexOf(c) >= 0 && !glides;
  }

  /** Whether the vowel at i and the one before it are one syllable. */
  private static boolean isOne(String letters, int i) {
    char a = letters.charAt(i - 1);
    char b = letters.charAt(i);
    if ("ãõ".indexOf(a) >= 0) {
      return true;
    }
    if ("iu".indexOf(b) >= 0) {
      return a != b && !isClosed(letters, i);
    }
    return "iu".indexOf(a) >= 0 && isUnstressedEnd(letters, i);
  }

  /** {@code ainda, raiz, rainha}: before nh, or before l, m, n, r, z that closes the syllable. */
  private static boolean isClosed(String letters, int i) {
    if (letters.startsWith("nh", i + 1)) {
      return true;
    }
    boolean closes = i + 1 < letters.length() && "lmnrz".indexOf(letters.charAt(i + 1)) >= 0;
    return closes && (i + 2 == letters.length() || VOWELS.indexOf(letters.charAt(i + 2)) < 0);
  }

  private static boolean isUnstressedEnd(String letters, int i) {
    boolean end = i + 1 == letters.length() || (i + 2 == letters.length() && letters.charAt(i + 1) == 's');
    return end && "aeo".indexOf(letters.charAt(i)) >= 0
        && letters.chars().limit(i - 1).anyMatch(c -> ACCENTED.indexOf(c) >= 0);
  }
}
