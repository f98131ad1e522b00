package org.gatefold.preflight;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts running text into words at white space. Languages differ in where they put spaces at punctuation, and a text is set as its
 * language does it: so {@code « mot » ?} and {@code «mot»?} are the same word here.
 */
final class Words {
  private static final String CLOSING = ";:!?»%";
  private static final char OPENING = '«';

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private boolean label;
  private boolean spaced;
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
        spaceInText();
      } else if (!isInvisible(c)) {
        append(c, onPage);
      }
    }
  }

  private void append(char c, int onPage) {
    if (spaced && current.isEmpty() && CLOSING.indexOf(c) >= 0 && !words.isEmpty() && words.getLast().label() == label) {
      current.append(words.removeLast().text());
    } else {
      page = current.isEmpty() ? onPage : page;
    }
    current.append(c);
    spaced = false;
  }

  private void spaceInText() {
    if (current.isEmpty() || current.charAt(current.length() - 1) != OPENING) {
      end(false);
      spaced = true;
    }
  }

  /** Ends the word. */
  void space() {
    end(false);
    spaced = false;
  }

  /** Ends the line: the word may go on. */
  void lineEnd() {
    end(true);
    spaced = false;
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
