package org.gatefold.cite.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words and signs of a text, without what sets two copies of it apart: case, compatibility forms, kinds of quotation
 * marks, dashes and spaces, hyphens within words and at line ends. Each Chinese character is a word of its own, because no spaces
 * tell where a Chinese word ends.
 */
public final class Words {
  /** One word or sign: how it is compared, and where it stands in {@link #text}. */
  public record Word(String folded, int start, int end) {
    /** Whether it is a word or a number, and not a sign. */
    public boolean isWord() {
      return Character.isLetterOrDigit(folded.codePointAt(0));
    }

    /** Whether it begins with a letter or number that may be part of a longer word, as a Chinese character may not. */
    boolean isLetter() {
      return isWord() && !isChinese();
    }

    /** Whether it is one Chinese character. */
    public boolean isChinese() {
      return Character.isIdeographic(folded.codePointAt(0));
    }
  }

  private final String text;
  private final List<Word> all = new ArrayList<>();
  private int at;

  private Words(String text) {
    this.text = text;
  }

  /** Reads a text, whose compatibility form (NFKC) the words' places refer to. */
  public static Words of(String text) {
    Words words = new Words(Normalizer.normalize(text, Normalizer.Form.NFKC));
    words.read();
    return words;
  }

  /** The text in its compatibility form. */
  public String text() {
    return text;
  }

  public List<Word> all() {
    return all;
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isIdeograph(at)) {
        int end = at + Character.charCount(text.codePointAt(at));
        all.add(new Word(text.substring(at, end), at, end));
        at = end;
      } else if (isWordPart(at)) {
        word();
      } else {
        if (!Character.isWhitespace(c) && !isInvisible(c)) {
          all.add(new Word(sign(c), at, at + 1));
        }
        at++;
      }
    }
  }

  private void word() {
    int start = at;
    StringBuilder folded = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isWordPart(at)) {
        folded.append(c);
        at++;
      } else if (isInvisible(c)) {
        at++;
      } else {
        int next = joined();
        if (next < 0) {
          break;
        }
        if (isApostrophe(c)) {
          folded.append('\'');
        } else if (Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(next))) {
          folded.append(isHyphen(c) ? '-' : c);
        }
        at = next;
      }
    }
    all.add(new Word(folded.toString().toLowerCase(Locale.ROOT), start, at));
  }

  /** Where the word goes on behind the sign at which it seems to end; -1 if it does end there. */
  private int joined() {
    char c = text.charAt(at);
    int next = at + 1;
    if (isHyphen(c)) {
      boolean lineEnd = false;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        lineEnd |= text.charAt(next) == '\n';
        next++;
      }
      boolean goesOn = next == at + 1 || lineEnd;
      return goesOn && next < text.length() && isWordPart(next) ? next : -1;
    }
    boolean inWord = isApostrophe(c) && isLetter(at - 1) && isLetter(next);
    boolean inNumber = (c == '.' || c == ',') && isDigit(at - 1) && isDigit(next);
    return inWord || inNumber ? next : -1;
  }

  private boolean isWordPart(int i) {
    char c = text.charAt(i);
    return !isIdeograph(i)
        && (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private boolean isLetter(int i) {
    return i < text.length() && Character.isLetter(text.charAt(i)) && !isIdeograph(i);
  }

  private boolean isIdeograph(int i) {
    return Character.isIdeographic(text.codePointAt(i));
  }

  private boolean isDigit(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2013') || c == '\u2212';
  }

  private static String sign(char c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION -> "-";
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> "'";
      default -> c == '"' || c == '\u201A' || c == '\u201E' ? "'" : c == '\u2212' ? "-" : String.valueOf(c);
    };
  }
}
