package org.gatefold.cite.patient.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text as readability counts them: runs of letters, digits, apostrophes and hyphens that have a letter. Numbers,
 * addresses and DOIs are none.
 */
public final class Words {
  private Words() {}

  /** All words, in order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String chunk : chunks(text)) {
      if (!isAddress(chunk)) {
        split(chunk, words);
      }
    }
    return words;
  }

  /** How many letters a word has. */
  public static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      letters += Character.isLetter(word.codePointAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private static List<String> chunks(String text) {
    List<String> chunks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0' || text.charAt(i) == '\u202F') {
        if (i > start) {
          chunks.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return chunks;
  }

  private static boolean isAddress(String chunk) {
    return chunk.contains("://") || chunk.startsWith("www.") || chunk.indexOf('@') > 0
        || (chunk.contains("10.") && chunk.indexOf('/') > 0);
  }

  private static void split(String chunk, List<String> words) {
    int start = 0;
    for (int i = 0; i <= chunk.length(); i++) {
      if (i == chunk.length() || !belongs(chunk, i)) {
        add(chunk.substring(start, i), words);
        start = i + 1;
      }
    }
  }

  /** Apostrophes and hyphens belong to a word between letters: {@code don't}, {@code non-surgical}. */
  private static boolean belongs(String chunk, int i) {
    char c = chunk.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean joins = c == '\'' || c == '’' || c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00AD';
    return joins && i > 0 && i + 1 < chunk.length()
        && Character.isLetterOrDigit(chunk.charAt(i - 1)) && Character.isLetterOrDigit(chunk.charAt(i + 1));
  }

  private static void add(String word, List<String> words) {
    if (letters(word) > 0) {
      words.add(word);
    }
  }
}
