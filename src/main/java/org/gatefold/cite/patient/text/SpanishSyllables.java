package org.gatefold.cite.patient.text;

/**
 * Spanish: two strong vowels, or a weak one with an accent beside a strong one, are two syllables; else vowels that touch are one.
 * An h parts them, as most hyphenators have it.
 */
final class SpanishSyllables implements Syllables.Rule {
  @Override
  public int count(String letters) {
    int count = 0;
    for (int i = 0; i < letters.length(); i++) {
      if (isVowel(letters, i) && (i == 0 || !isVowel(letters, i - 1) || parts(letters.charAt(i - 1), letters.charAt(i)))) {
        count++;
      }
    }
    return count;
  }

  private static boolean isVowel(String letters, int i) {
    char c = letters.charAt(i);
    if (c == 'u' && i > 0 && i + 1 < letters.length()) {
      char before = letters.charAt(i - 1);
      boolean softened = "eiéí".indexOf(letters.charAt(i + 1)) >= 0;
      return !(before == 'q' || (before == 'g' && softened));
    }
    if (c == 'y') {
      return i + 1 == letters.length() || "aeiouáéíóú".indexOf(letters.charAt(i + 1)) < 0;
    }
    return "aeiouáéíóúü".indexOf(c) >= 0;
  }

  private static boolean parts(char a, char b) {
    return (isStrong(a) && isStrong(b)) || a == b
        || (isStrong(a) && "íú".indexOf(b) >= 0) || ("íú".indexOf(a) >= 0 && isStrong(b));
  }

  private static boolean isStrong(char c) {
    return "aeoáéó".indexOf(c) >= 0;
  }
}
