package org.gatefold.cite.patient;

import java.util.ArrayDeque;
import java.util.Deque;

/** Reads quotation marks as English, German, French, Dutch, Chinese and other texts set them, one kind within another. */
final class QuoteMarks {
  private static final char NONE = 0;

  private QuoteMarks() {}

  /** Whether a quotation has begun in a text and not ended. */
  static boolean isOpen(String text) {
    Deque<Character> awaited = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!awaited.isEmpty() && closes(text, i, awaited.peek())) {
        awaited.pop();
      } else if (closing(c) != NONE) {
        awaited.push(closing(c));
      }
    }
    return !awaited.isEmpty();
  }

  /** What a mark that opens is closed by. The guillemets open either way round: «so», »or so«. */
  private static char closing(char open) {
    return switch (open) {
      case '„', '‟' -> '“';
      case '“' -> '”';
      case '‚' -> '‘';
      case '‘' -> '’';
      case '«' -> '»';
      case '»' -> '«';
      case '‹' -> '›';
      case '›' -> '‹';
      case '「' -> '」';
      case '『' -> '』';
      default -> NONE;
    };
  }

  /** Dutch and some German texts close „ with ”. A ’ before a letter is an apostrophe. */
  private static boolean closes(String text, int at, char awaited) {
    char c = text.charAt(at);
    boolean apostrophe = c == '’' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return (c == awaited && !apostrophe) || (awaited == '“' && c == '”');
  }
}
