package org.gatefold.cite.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares titles of journals as people shorten them: {@code J Orthop Res}, {@code Spine J.}, {@code Nat. Rev. Rheumatol.} */
final class Abbreviation {
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de", "del", "la", "y", "et", "des", "du", "der", "die",
      "das", "und", "fur", "da", "do", "e");

  private Abbreviation() {}

  /** Whether one is the other, or what is left of it: the beginnings of its words, in their order. */
  static boolean isOne(String said, String title) {
    if (said.isBlank() || title.isBlank()) {
      return false;
    }
    List<String> full = words(title);
    List<String> shortened = words(said);
    int at = 0;
    for (String word : shortened) {
      while (at < full.size() && !full.get(at).startsWith(word)) {
        at++;
      }
      if (at++ >= full.size()) {
        return false;
      }
    }
    // "Medicine" is not "Pain Medicine": the first word has to be there.
    return !shortened.isEmpty() && !full.isEmpty() && full.getFirst().startsWith(shortened.getFirst());
  }

  private static List<String> words(String title) {
    return Stream.of(Folded.of(title).split("[^\\p{L}\\p{Nd}]+", -1)).filter(word -> !word.isEmpty() && !SMALL.contains(word)).toList();
  }
}
