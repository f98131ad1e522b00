package org.gatefold.cite.patient.text;

import java.util.List;

/**
 * Counts vowels, of which some stand together for one sound: enough for German and Dutch, whose spelling says which.
 *
 * @param vowels letters that can be a syllable
 * @param together vowels that make one syllable, longest first
 * @param apart ends of words whose last vowel is a syllable of its own although the spelling joins it
 */
record VowelSyllables(String vowels, List<String> together, List<String> apart) implements Syllables.Rule {
  VowelSyllables {
    together = List.copyOf(together);
    apart = List.copyOf(apart);
  }

  static VowelSyllables german() {
    return new VowelSyllables("aeiouäöüyáàâéèêóôû",
        List.of("aa", "ee", "oo", "ai", "ei", "au", "eu", "äu", "ie", "oi", "ey", "ay"),
        List.of("ilie", "ilien", "udie", "udien", "inie", "inien", "terie", "terien", "olie", "olien", "ient", "ienten",
            "ientin", "eum", "eus", "azien", "emien", "ämie"));
  }

  static VowelSyllables dutch() {
    return new VowelSyllables("aeiouyäëïöüáàâéèêíóôú",
        List.of("aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei", "au", "ou", "ey"),
        List.of("eum", "ieel", "iële"));
  }

  static VowelSyllables any() {
    return new VowelSyllables("aeiouyäëïöüáàâãåæéèêęíîìóòôõøœúùûýőűąůě", List.of("ai", "au", "ei", "eu", "ie", "oi", "ou", "ui"), List.of());
  }

  @Override
  public int count(String letters) {
    int count = 0;
    int i = 0;
    while (i < letters.length()) {
      if (isVowel(letters, i)) {
        count++;
        i += length(letters, i);
      } else {
        i++;
      }
    }
    return count + (apart.stream().anyMatch(letters::endsWith) ? 1 : 0);
  }

  /** After q, u is no vowel; before a vowel, y at the beginning is none. */
  private boolean isVowel(String letters, int i) {
    char c = letters.charAt(i);
    boolean silent = (c == 'u' && i > 0 && letters.charAt(i - 1) == 'q')
        || (c == 'y' && i == 0 && letters.length() > 1 && vowels.indexOf(letters.charAt(1)) >= 0);
    return vowels.indexOf(c) >= 0 && !silent;
  }

  private int length(String letters, int i) {
    return together.stream().filter(sound -> letters.startsWith(sound, i)).mapToInt(String::length).findFirst().orElse(1);
  }
}
