package org.gatefold.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two records name one journal: by title, by abbreviation, or by ISSN. */
final class Containers {
  private static final Set<String> SMALL = Set.of("the", "of", "and", "for", "in", "on", "a", "an", "de", "la", "el", "et", "und", "der", "to");
  private static final Set<String> PARTS = Set.of("volume", "edition", "section");

  private Containers() {}

  static boolean agree(Printed printed, Work work) {
    boolean issn = printed.issns().stream().anyMatch(one -> work.issns().stream().anyMatch(other -> digits(one).equals(digits(other))));
    return issn || printed.containers().stream().anyMatch(one -> work.containers().stream().anyMatch(other -> same(one, other)));
  }

  private static String digits(String issn) {
    return issn.replace("-", "").toUpperCase(Locale.ROOT);
  }

  static boolean same(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    return abbreviates(a, b) || abbreviates(b, a) || abbreviates(a, words(untilColon(other))) || abbreviates(b, words(untilColon(one)));
  }

  /** Whether each word of one is the beginning of the word of the other that stands there, and nothing but "volume" is left over. */
  private static boolean abbreviates(List<String> shorter, List<String> longer) {
    if (shorter.isEmpty() || shorter.size() > longer.size()) {
      return false;
    }
    for (int i = 0; i < shorter.size(); i++) {
      if (!begins(shorter.get(i), longer.get(i))) {
        return false;
      }
    }
    return PARTS.containsAll(longer.subList(shorter.size(), longer.size()));
  }

  /** {@code Natl} stands for "National" and {@code Jt} for "Joint": the first letters agree, and the others follow in order. */
  private static boolean begins(String word, String whole) {
    int first = Math.min(3, Math.max(1, word.length() - 1));
    int at = 0;
    for (int i = 0; i < word.length(); i++) {
      int found = whole.indexOf(word.charAt(i), at);
      if (found < 0 || (i < first && found != i)) {
        return false;
      }
      at = found + 1;
    }
    return true;
  }

  private static String untilColon(String title) {
    int colon = title.indexOf(':');
    return colon > 0 ? title.substring(0, colon) : title;
  }

  /** Without "the", "of" and the like, and without the place that tells two journals of one name apart. */
  private static List<String> words(String title) {
    List<String> words = new ArrayList<>(Arrays.asList(Plain.of(title.replaceAll("\\([^)]*\\)", " ")).split(" ", -1)));
    words.removeIf(word -> word.isEmpty() || SMALL.contains(word));
    return words;
  }
}
