package org.gatefold.preflight;

import java.util.List;

/** A few words around a place, for messages. */
final class Context {
  private static final int BEFORE = 3;
  private static final int AFTER = 4;
  private static final int START = 8;

  private Context() {}

  /** The first words of a text. */
  static String start(List<String> words) {
    return String.join(" ", words.subList(0, Math.min(START, words.size()))) + (words.size() > START ? " …" : "");
  }

  /** The words before and after an index, which may be the end. */
  static String around(List<String> words, int index) {
    int from = Math.max(0, index - BEFORE);
    int to = Math.min(words.size(), index + AFTER);
    String text = String.join(" ", words.subList(Math.min(from, to), to));
    return (from > 0 ? "… " : "") + text + (to < words.size() ? " …" : "");
  }

  /** The same for words of a file. */
  static String aroundWord(List<Word> words, int index) {
    return around(words.stream().map(Word::text).toList(), index);
  }
}
