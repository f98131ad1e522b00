package org.gatefold.typeset.text;

import java.util.Locale;
import java.util.Set;

/** Articles, prepositions and conjunctions: in a title they stand better before the word that they belong to than at a line's end. */
final class SmallWords {
  /** Letters of the longest. */
  static final int LONGEST = 5;
  private static final Set<String> WORDS = Set.of(
      "a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "by", "with", "from", "at", "as", "is", "are", "your", "our", "not",
      "el", "la", "los", "las", "lo", "un", "una", "de", "del", "al", "y", "e", "o", "u", "en", "con", "por", "para", "que", "se", "su",
      "le", "les", "du", "des", "et", "ou", "à", "au", "aux", "dans", "pour", "par",
      "der", "die", "das", "den", "dem", "und", "oder", "im", "zu", "von", "mit", "für",
      "os", "da", "do", "dos", "em", "no", "na", "com", "il", "gli", "di", "che", "per", "het", "een", "van");

  private SmallWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
