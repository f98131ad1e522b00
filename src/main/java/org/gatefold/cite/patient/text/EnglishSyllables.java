package org.gatefold.cite.patient.text;

import java.util.List;
import java.util.Map;

/** English, whose spelling says little: groups of vowels, silent ends, vowels that part, and a list of what that gets wrong. */
final class EnglishSyllables implements Syllables.Rule {
  private static final String VOWELS = "aeiouyáàâäéèêëíïóöôúü";
  /** Pairs that are two syllables nearly always; {@code ia} and {@code io} are not after t, s, c, g and x. */
  private static final List<String> APART = List.of("eo", "ia", "io", "iu", "ua", "uo", "ao", "yi", "ië", "ié", "éa");
  private static final Map<String, Integer> KNOWN = Map.ofEntries(
      Map.entry("people", 2), Map.entry("create", 2), Map.entry("creates", 2), Map.entry("created", 3), Map.entry("reaction", 3),
      Map.entry("reactions", 3), Map.entry("area", 3), Map.entry("areas", 3), Map.entry("idea", 3), Map.entry("ideas", 3),
      Map.entry("being", 2), Map.entry("seeing", 2), Map.entry("doing", 2), Map.entry("going", 2), Map.entry("science", 2),
      Map.entry("quiet", 2), Map.entry("diet", 2), Map.entry("client", 2), Map.entry("clients", 2), Map.entry("society", 4),
      Map.entry("variety", 4), Map.entry("anxiety", 4), Map.entry("every", 2), Map.entry("everything", 3), Map.entry("several", 3),
      Map.entry("different", 3), Map.entry("business", 2), Map.entry("something", 2), Map.entry("sometimes", 2),
      Map.entry("someone", 2), Map.entry("somewhere", 2), Map.entry("therefore", 2), Map.entry("whereas", 2),
      Map.entry("lifestyle", 2), Map.entry("bone", 1), Map.entry("facet", 2), Map.entry("safety", 2), Map.entry("lifetime", 2), Map.entry("nucleus", 3), Map.entry("fluid", 2),
      Map.entry("ruin", 2), Map.entry("superior", 4), Map.entry("lion", 2), Map.entry("real", 1), Map.entry("really", 2),
      Map.entry("theory", 3), Map.entry("the", 1), Map.entry("biopsy", 3), Map.entry("cardiac", 3), Map.entry("poem", 2),
      Map.entry("coincide", 3), Map.entry("reassure", 3), Map.entry("evaluate", 4), Map.entry("situation", 4),
      Map.entry("usually", 4), Map.entry("gradually", 4), Map.entry("actually", 4), Map.entry("degree", 2), Map.entry("yes", 1),
      Map.entry("moreover", 3), Map.entry("likely", 2), Map.entry("safely", 2), Map.entry("rarely", 2), Map.entry("vary", 2),
      Map.entry("guarantee", 3), Map.entry("guarantees", 3), Map.entry("guaranteed", 3), Map.entry("course", 1));

  @Override
  public int count(String letters) {
    Integer known = KNOWN.get(letters);
    if (known != null) {
      return known;
    }
    // What follows an apostrophe is counted by itself: the t of don't, the s of patient's.
    if (letters.length() == 1) {
      return VOWELS.indexOf(letters.charAt(0)) >= 0 ? 1 : 0;
    }
    String spoken = spoken(letters);
    int count = 0;
    for (int i = 0; i < spoken.length(); i++) {
      if (isVowel(spoken, i) && (i == 0 || !isVowel(spoken, i - 1) || parts(spoken, i))) {
        count++;
      }
    }
    return count + ends(letters);
  }

  private static boolean isVowel(String letters, int i) {
    char c = letters.charAt(i);
    boolean consonant = (c == 'u' && i > 0 && letters.charAt(i - 1) == 'q')
        || (c == 'y' && i + 1 < letters.length() && VOWELS.indexOf(letters.charAt(i + 1)) >= 0 && letters.charAt(i + 1) != 'i');
    return VOWELS.indexOf(c) >= 0 && !consonant;
  }

  private static boolean parts(String letters, int i) {
    String pair = letters.substring(i - 1, i + 1);
    if (!APART.contains(pair)) {
      return pair.equals("ie") && (letters.startsWith("t", i + 1) || letters.startsWith("nt", i + 1)) && i > 2
          && "tc".indexOf(letters.charAt(i - 2)) < 0;
    }
    boolean glides = pair.charAt(0) == 'i' && i >= 2 && "tscgx".indexOf(letters.charAt(i - 2)) >= 0;
    boolean swallowed = (pair.equals("ua") || pair.equals("uo")) && i >= 2 && letters.charAt(i - 2) == 'g';
    boolean ous = pair.equals("eo") && letters.startsWith("eous", i - 1) && i >= 2 && "gct".indexOf(letters.charAt(i - 2)) >= 0;
    boolean geon = letters.startsWith("geon", i - 2 < 0 ? 0 : i - 2);
    return !glides && !swallowed && !ous && !geon;
  }

  /** The word without an e that nobody hears: of -e, of -es, of -ed, and before -ly, -ment, -ful, -less. */
  private static String spoken(String letters) {
    for (String end : List.of("ment", "ments", "ful", "less", "ly", "ness")) {
      if (letters.endsWith("e" + end) && letters.length() > end.length() + 3) {
        return spoken(letters.substring(0, letters.length() - end.length())) + end;
      }
    }
    int length = letters.length();
    if (letters.endsWith("ed") && length > 3 && "td".indexOf(letters.charAt(length - 3)) < 0) {
      return VOWELS.indexOf(letters.charAt(length - 3)) >= 0 ? letters : letters.substring(0, length - 2);
    }
    if (letters.endsWith("es") && length > 3 && !isHissed(letters, length - 2)) {
      return VOWELS.indexOf(letters.charAt(length - 3)) >= 0 ? letters : letters.substring(0, length - 2);
    }
    boolean silent = letters.endsWith("e") && length > 2 && VOWELS.indexOf(letters.charAt(length - 2)) < 0;
    return silent ? letters.substring(0, length - 1) : letters;
  }

  /** {@code injuries, doses, cases, changes, reaches, boxes}: the e of -es is heard after s, x, z, c, g, sh, ch. */
  private static boolean isHissed(String letters, int end) {
    char before = letters.charAt(end - 1);
    return "sxzcg".indexOf(before) >= 0 || letters.startsWith("sh", end - 2) || letters.startsWith("ch", end - 2);
  }

  /** {@code -le} after a consonant and {@code -sm} are syllables without a vowel that is heard. */
  private static int ends(String letters) {
    String bare = letters.endsWith("s") ? letters.substring(0, letters.length() - 1)
        : letters.endsWith("d") && letters.endsWith("led") ? letters.substring(0, letters.length() - 1) : letters;
    int length = bare.length();
    boolean le = bare.endsWith("le") && length > 2 && VOWELS.indexOf(bare.charAt(length - 3)) < 0
        && !(letters.endsWith("led") && bare.charAt(length - 3) == 'l');
    boolean sm = bare.endsWith("sm") && length > 2;
    return le || sm ? 1 : 0;
  }
}
