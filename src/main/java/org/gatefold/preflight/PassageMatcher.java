package org.gatefold.preflight;

import java.util.List;
import java.util.Locale;

/** Looks for an article's passages, one after the other, among the words of a file. */
final class PassageMatcher {
  private final List<Word> words;
  private int from;
  private int bestStart;
  private int bestExpected;
  private int bestFound;

  PassageMatcher(List<Word> words) {
    this.words = words;
  }

  /**
   * Finds a passage behind the one found before it. Its words must follow each other without others in between; bullets
   * and numbers of lists do not count.
   */
  boolean find(List<String> passage) {
    bestStart = from;
    bestExpected = 0;
    bestFound = from;
    for (int start = from; start < words.size(); start++) {
      int end = match(passage, start);
      if (end >= 0) {
        from = end;
        return true;
      }
    }
    return false;
  }

  /** Whether these words, and no others, are the whole of the file's words from an index on. */
  boolean isWhole(List<String> passage, int start) {
    bestExpected = 0;
    bestFound = start;
    bestStart = start;
    return match(passage, start) == words.size();
  }

  /** After a search in vain: how many words of the passage were found at the place that fits it best. */
  int matched() {
    return bestExpected;
  }

  /** After a search in vain: index of the first word of the file that differs. */
  int differsAt() {
    return bestFound;
  }

  private int match(List<String> passage, int start) {
    int at = start;
    for (int i = 0; i < passage.size(); i++) {
      int next = matchWord(passage.get(i), at);
      if (next < 0) {
        remember(start, i, at);
        return -1;
      }
      at = next;
    }
    remember(start, passage.size(), at);
    return at;
  }

  private void remember(int start, int expected, int found) {
    if (expected > bestExpected || start == bestStart) {
      bestStart = start;
      bestExpected = expected;
      bestFound = found;
    }
  }

  /** The index behind the word, or -1 if another word stands here. */
  private int matchWord(String expected, int start) {
    int at = start;
    while (at < words.size() && words.get(at).label() && !same(expected, words.get(at).text())) {
      at++;
    }
    if (at >= words.size()) {
      return -1;
    }
    return same(expected, words.get(at).text()) ? at + 1 : matchHalves(expected, at);
  }

  /** A word that a line end cuts in two, or more. */
  private int matchHalves(String expected, int start) {
    StringBuilder joined = new StringBuilder();
    for (int at = start; at < words.size(); at++) {
      String half = words.get(at).text();
      if (!expected.regionMatches(true, joined.length(), half, 0, half.length())) {
        return -1;
      }
      joined.append(half);
      if (same(expected, joined.toString())) {
        return at + 1;
      }
      if (!words.get(at).lineEnd()) {
        return -1;
      }
    }
    return -1;
  }

  /** Styles may print capitals; that loses nothing. */
  private static boolean same(String expected, String found) {
    return expected.equals(found)
        || (expected.regionMatches(true, 0, found, 0, 1)
            && expected.toUpperCase(Locale.ROOT).equals(found.toUpperCase(Locale.ROOT)));
  }
}
