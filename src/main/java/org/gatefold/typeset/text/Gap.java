package org.gatefold.typeset.text;

import java.util.Set;

/**
 * A space between two words at which a line may end.
 *
 * @param from where the word before it starts
 * @param to where that word ends
 * @param next where the word behind it starts
 * @param end where that one ends
 */
record Gap(ParagraphText text, int from, int to, int next, int end) {
  /** What a rule answers when the gap may not become the end of a line. */
  static final int NEVER = Integer.MAX_VALUE;

  String before() {
    return text.substring(from, to);
  }

  /** The word behind without the punctuation that closes it. */
  String bareAfter() {
    int bare = end;
    while (bare > next && (".,;:!?)]”’»".indexOf(text.at(bare - 1)) >= 0 || Chars.isTurn(text.at(bare - 1)))) {
      bare--;
    }
    return text.substring(Math.min(bare, first()), bare);
  }

  /** The word before without the punctuation that opens it. */
  String bareBefore() {
    int bare = from;
    while (bare < to && ("([“‘«¿¡".indexOf(text.at(bare)) >= 0 || Chars.isTurn(text.at(bare)))) {
      bare++;
    }
    return text.substring(bare, Math.max(bare, last() + 1));
  }

  /** The last character before that is printed. */
  private int last() {
    int at = to - 1;
    while (at > from && Chars.isTurn(text.at(at))) {
      at--;
    }
    return at;
  }

  /** The first character behind that is printed. */
  private int first() {
    int at = next;
    while (at < end - 1 && Chars.isTurn(text.at(at))) {
      at++;
    }
    return at;
  }

  char lastBefore() {
    return text.at(last());
  }

  char firstAfter() {
    return text.at(first());
  }

  /** Longer words are in no list. */
  boolean shortBefore(int limit) {
    return to - from <= limit;
  }

  boolean shortAfter(int limit) {
    return end - next <= limit;
  }

  boolean beforeIn(Set<String> words) {
    return words.contains(bareBefore());
  }

  boolean afterIn(Set<String> words) {
    return words.contains(bareAfter());
  }

  boolean capitalAfter() {
    return Character.isUpperCase(firstAfter());
  }

  boolean digitAfter() {
    return Chars.isDigit(firstAfter());
  }
}
