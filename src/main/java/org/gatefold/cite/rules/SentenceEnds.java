package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where sentences end, in any language that the articles are written in. */
final class SentenceEnds {
  private static final Set<String> SHORT = Set.of("dr", "dra", "dre", "prof", "profa", "pr", "al", "cols", "col", "coll", "vs",
      "no", "nr", "fig", "st", "mr", "mrs", "ms", "sr", "sra", "g", "e", "p", "pp", "ca", "cf", "bzw", "vgl", "approx", "aprox",
      "bijv", "mevr", "dhr", "dott", "pag", "рис", "табл", "г", "т", "др", "см", "соавт");
  /** Marks of Chinese and Japanese, behind which no space is written. */
  private static final String WIDE = "。！？";
  private static final String CLOSING = "\"'”’“‘»«›‹)].」』）】";

  private static final String EITHER = "\"'“‘«»›‹";

  /** A sentence: its first character, behind its last, and where the next begins. */
  record Range(int from, int to, int next) {}

  private final String text;

  private SentenceEnds(String text) {
    this.text = text;
  }

  /** The sentences of a text, one behind the other. */
  static List<Range> in(String text) {
    SentenceEnds ends = new SentenceEnds(text);
    List<Range> ranges = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = ends.end(from);
      int next = ends.skipSpace(end);
      ranges.add(new Range(from, end, next));
      from = next;
    }
    return ranges;
  }

  private int end(int from) {
    for (int i = from; i < text.length(); i++) {
      if (isMark(i)) {
        boolean wide = WIDE.indexOf(text.charAt(i)) >= 0;
        int end = i + 1;
        while (end < text.length() && (isClosing(end) || isMark(end) || isFrenchClosing(end))) {
          end += isFrenchClosing(end) ? 2 : 1;
        }
        int next = skipSpace(end);
        if (wide || next == text.length() || (next > end && !Character.isLowerCase(text.charAt(next)))) {
          return end;
        }
      }
    }
    return text.length();
  }

  private boolean isMark(int at) {
    char c = text.charAt(at);
    return c == '!' || c == '?' || c == '؟' || c == '۔' || WIDE.indexOf(c) >= 0 || (c == '.' && !isShort(at));
  }

  /** Of marks that can do both, one that stands before a letter opens: German closes with the mark by which English opens. */
  private boolean isClosing(int at) {
    char c = text.charAt(at);
    boolean opens = EITHER.indexOf(c) >= 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !opens && CLOSING.indexOf(c) >= 0;
  }

  /** French puts a space before the mark that closes. */
  private boolean isFrenchClosing(int at) {
    return skipSpace(at) == at + 1 && at + 1 < text.length() && text.charAt(at + 1) == '»' && isClosing(at + 1);
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0' || text.charAt(i) == '\u202F')) {
      i++;
    }
    return i;
  }

  /** Whether a full stop ends an initial or a short form, and not a sentence. */
  private boolean isShort(int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean andOthers = word.equals("a") && text.substring(0, start).stripTrailing().endsWith("u.");
    return initial || andOthers || word.equals("u") || SHORT.contains(word.toLowerCase(Locale.ROOT));
  }
}
