package org.gatefold.cite.patient.text;

import java.util.List;

/** French: groups of vowels, without the silent e at the end; é and some learned pairs part. */
final class FrenchSyllables implements Syllables.Rule {
  private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüœæ";
  private static final List<String> APART =
      List.of("éa", "éo", "éi", "éu", "éé", "éè", "aé", "oé", "oè", "oa", "ao", "aï", "oï", "uï", "éâ");
  private static final List<String> SILENT_ENT = List.of("aient", "issent", "isent", "ivent", "euvent", "oivent", "uvrent");

  @Override
  public int count(String letters) {
    String spoken = spoken(letters);
    int count = 0;
    for (int i = 0; i < spoken.length(); i++) {
      if (isVowel(spoken, i) && (i == 0 || !isVowel(spoken, i - 1) || parts(spoken, i))) {
        count++;
      }
    }
    return Math.max(count, letters.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0) && letters.length() > 1 ? 1 : count);
  }

  /** The word without an e that nobody hears. */
  private static String spoken(String letters) {
    if (SILENT_ENT.stream().anyMatch(letters::endsWith)) {
      return letters.substring(0, letters.length() - 3);
    }
    if (letters.endsWith("es") && letters.length() > 3) {
      return letters.substring(0, letters.length() - 2);
    }
    return letters.endsWith("e") && letters.length() > 2 ? letters.substring(0, letters.length() - 1) : letters;
  }

  /** After q and, before a vowel or a lost one, after g, u is not heard; between vowels y is a consonant. */
  private static boolean isVowel(String letters, int i) {
    char c = letters.charAt(i);
    char before = i > 0 ? letters.charAt(i - 1) : ' ';
    boolean last = i + 1 == letters.length();
    if (c == 'u' && (before == 'q' || (before == 'g' && (last || "eiéèê".indexOf(letters.charAt(i + 1)) >= 0)))) {
      return false;
    }
    if (c == 'y' && !last && VOWELS.indexOf(letters.charAt(i + 1)) >= 0) {
      return false;
    }
    return VOWELS.indexOf(c) >= 0;
  }

  private static boolean parts(String letters, int i) {
    if (APART.contains(letters.substring(i - 1, i + 1))) {
      return true;
    }
    // cli-ent, tri-er: after two consonants the i cannot glide.
    return letters.charAt(i - 1) == 'i' && i >= 3 && "lr".indexOf(letters.charAt(i - 2)) >= 0
        && "bcdfgptv".indexOf(letters.charAt(i - 3)) >= 0;
  }
}
