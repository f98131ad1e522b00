package org.gatefold.cite.patient.text;

import java.util.List;

/** Italian: strong vowels part; a weak one leans on its neighbour, unless the stress is on it, which the spelling seldom shows. */
final class ItalianSyllables implements Syllables.Rule {
  /** Ends of learned words in which the i is stressed: {@code terapìa}, {@code cardiologìa}. */
  private static final List<String> STRESSED = List.of(
      "ogia", "ogie", "apia", "apie", "afia", "afie", "opia", "opie", "emia", "emie", "atia", "atie", "algia", "algie", "omia",
      "omie", "macia", "macie", "gonia", "lattia", "lattie");
  private static final List<String> SHORT = List.of("mio", "mia", "mie", "tuo", "tua", "tue", "suo", "sua", "sue", "due",
      "via", "vie", "zio", "zia", "dio", "io");

  @Override
  public int count(String letters) {
    if (SHORT.contains(letters)) {
      return 2;
    }
    int count = 0;
    for (int i = 0; i < letters.length(); i++) {
      if (isVowel(letters.charAt(i)) && (i == 0 || !isVowel(letters.charAt(i - 1))
          || (isStrong(letters.charAt(i - 1)) && isStrong(letters.charAt(i))))) {
        count++;
      }
    }
    return count + (STRESSED.stream().anyMatch(letters::endsWith) ? 1 : 0);
  }

  private static boolean isVowel(char c) {
    return isStrong(c) || "iuìíùúy".indexOf(c) >= 0;
  }

  private static boolean isStrong(char c) {
    return "aeoàáèéòó".indexOf(c) >= 0;
  }
}
