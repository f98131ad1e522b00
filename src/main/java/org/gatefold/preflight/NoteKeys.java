package org.gatefold.preflight;

import java.util.ArrayList;
import java.util.List;

/** Reads what notes are named by: the numbers of references, the letters of remarks. */
final class NoteKeys {
  private static final int MOST = 10_000;

  private NoteKeys() {}

  /** A note's own number or letter, without the stop behind it. */
  static String key(String marker) {
    return marker.endsWith(".") || marker.endsWith(")") ? marker.substring(0, marker.length() - 1) : marker;
  }

  /** What a printed call names: {@code 1–3,6(p825)} calls the notes 1, 2, 3 and 6, and {@code b} calls b. */
  static List<String> called(CharSequence call) {
    List<Integer> numbers = numbers(call);
    return numbers.isEmpty() ? Words.of(call.toString()) : numbers.stream().map(String::valueOf).toList();
  }

  /** Whether this text, between two calls, makes a range of them. */
  static boolean isDash(CharSequence text) {
    List<String> words = Words.of(text.toString());
    return words.size() == 1 && words.getFirst().length() == 1 && "–-‑‒".contains(words.getFirst());
  }

  private static List<Integer> numbers(CharSequence text) {
    List<Integer> numbers = new ArrayList<>();
    int open = 0;
    boolean range = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open <= 0 && Character.isDigit(c)) {
        int end = endOfNumber(text, i);
        add(value(text, i, end), range, numbers);
        i = end - 1;
        range = false;
      } else if (c == '–' || c == '-') {
        range = !numbers.isEmpty();
      } else if (c == ',') {
        range = false;
      }
    }
    return numbers;
  }

  private static int endOfNumber(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Digits of any script; a number too long to be one counts as {@code MOST}. */
  private static int value(CharSequence text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = Math.min(MOST, value * 10 + Character.digit(text.charAt(i), 10));
    }
    return value;
  }

  private static void add(int number, boolean range, List<Integer> numbers) {
    if (range) {
      for (int n = numbers.getLast() + 1; n < number; n++) {
        numbers.add(n);
      }
    }
    numbers.add(number);
  }
}
