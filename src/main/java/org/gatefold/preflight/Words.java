package org.gatefold.preflight;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts running text into words at white space. */
final class Words {
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private boolean label;
  private int page;

  /** The words of a plain text. */
  static List<String> of(String text) {
    Words words = new Words();
    words.add(text, 0);
    return words.finish().stream().map(Word::text).toList();
  }

  /** The letters of a text one after the other, whatever lines they stand on. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    of(text.replace(String.valueOf(MarkedText.LINE_END), " ")).forEach(letters::append);
    return letters.toString();
  }

  /** Whether what follows is a list's bullet or number. */
  void label(boolean on) {
    space();
    label = on;
  }

  /** Appends text of a page; {@link MarkedText#LINE_END} in it ends a line. */
  void add(String text, int onPage) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == MarkedText.LINE_END) {
        lineEnd();
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space();
      } else if (!isInvisible(c)) {
        page = current.isEmpty() ? onPage : page;
        current.append(c);
      }
    }
  }

  /** Ends the word. */
  void space() {
    end(false);
  }

  /** Ends the line: the word may go on. */
  void lineEnd() {
    end(true);
  }

  private void end(boolean lineEnd) {
    if (!current.isEmpty()) {
      words.add(new Word(compose(current), lineEnd, label, page));
      current.setLength(0);
    } else if (!lineEnd && !words.isEmpty() && words.getLast().lineEnd()) {
      Word last = words.removeLast();
      words.add(new Word(last.text(), false, last.label(), last.page()));
    }
  }

  /** All words. */
  List<Word> finish() {
    space();
    return words;
  }

  private static String compose(CharSequence text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text.toString()
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Soft hyphen, zero-width and directional characters, which nobody reads aloud. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\uFEFF' || in(c, '\u200B', '\u200F') || in(c, '\u202A', '\u202E')
        || in(c, '\u2060', '\u2069');
  }

  private static boolean in(char c, char first, char last) {
    return c >= first && c <= last;
  }
}
