package org.gatefold.typeset.text;

import java.util.Optional;
import java.util.function.Function;
import org.gatefold.model.pseudo.PseudoLocale;

/** Allows hyphens in a paragraph's words: where the author put soft hyphens, else where the language's patterns do. */
final class Hyphenation {
  private static final int PLAIN = 100;
  private static final int SOFT = 70;
  /** On top, where few letters would stand alone on a line. */
  private static final int STUB = 100;
  private static final int SHORT = 3;
  /** For names and the like: better not. */
  private static final int CAPITALISED = 90;
  /** A second hyphen in a word that has one. */
  private static final int COMPOUND = 150;

  private final HyphenationFiles files;

  Hyphenation(HyphenationFiles files) {
    this.files = files;
  }

  void apply(ParagraphText text, Clusters clusters, ParagraphStyle style, Breaks breaks) {
    for (int item = 0; item < text.items().size(); item++) {
      if (text.items().get(item) instanceof InlineItem.Span span && span.style().wrap()) {
        if (text.hasSoftHyphens()) {
          allowSoft(text, item, clusters, breaks);
        }
        if (span.style().hyphenate()) {
          Optional<Hyphenator> hyphenator = files.of(span.style().language());
          if (hyphenator.isPresent()) {
            boolean accented = PseudoLocale.of(span.style().language()).filter(PseudoLocale.ACCENTED::equals).isPresent();
            divideAll(text, item, clusters, style, breaks, accented ? word -> Unaccented.points(word, hyphenator.get())
                : hyphenator.get()::points);
          }
        }
      }
    }
  }

  private static void allowSoft(ParagraphText text, int item, Clusters clusters, Breaks breaks) {
    for (int at = text.itemStart(item); at <= text.itemEnd(item); at++) {
      if (text.softHyphenAt(at) && at > 0 && at < text.length() && clusters.startsAt(at)
          && !Chars.isSpace(text.at(at - 1)) && !Chars.isSpace(text.at(at)) && !breaks.allowed(at)) {
        breaks.set(at, Breaks.HYPHEN, SOFT);
      }
    }
  }

  /** Divides the words that begin in an item. */
  private static void divideAll(ParagraphText text, int item, Clusters clusters, ParagraphStyle style, Breaks breaks,
      Function<String, boolean[]> patterns) {
    int end = text.itemEnd(item);
    for (int at = text.itemStart(item); at < end; at++) {
      if (Chars.isLetter(text.at(at)) && (at == 0 || !Chars.isWord(text.at(at - 1)))) {
        int wordEnd = at;
        while (wordEnd < end && Chars.isLetter(text.at(wordEnd))) {
          wordEnd++;
        }
        divide(text, at, wordEnd, clusters, style, breaks, patterns);
        at = wordEnd;
      }
    }
  }

  private static void divide(ParagraphText text, int from, int to, Clusters clusters, ParagraphStyle style, Breaks breaks,
      Function<String, boolean[]> patterns) {
    int length = to - from;
    boolean whole = to == text.length() || !Chars.isWord(text.at(to));
    if (length < Math.max(style.minWord(), style.minBefore() + style.minAfter()) || !whole || !ordinary(text, from, to)) {
      return;
    }
    int penalty = PLAIN + (Character.isUpperCase(text.at(from)) ? CAPITALISED : 0)
        + (Chars.touchesHyphen(text, from, to) ? COMPOUND : 0);
    boolean[] points = patterns.apply(lowerCase(text, from, to));
    for (int i = Math.max(1, style.minBefore()); i <= length - Math.max(1, style.minAfter()); i++) {
      if (points[i] && clusters.startsAt(from + i) && !breaks.allowed(from + i)) {
        breaks.set(from + i, Breaks.HYPHEN, penalty + (i < SHORT || length - i < SHORT ? STUB : 0));
      }
    }
  }

  /** Whether a word is neither an abbreviation, nor part of an address, nor one whose author has said where to divide it. */
  private static boolean ordinary(ParagraphText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i > from && (Character.isUpperCase(text.at(i)) || text.softHyphenAt(i))) {
        return false;
      }
    }
    return !Addresses.contains(text, from);
  }

  private static String lowerCase(ParagraphText text, int from, int to) {
    char[] word = new char[to - from];
    for (int i = 0; i < word.length; i++) {
      word[i] = Character.toLowerCase(text.at(from + i));
    }
    return new String(word);
  }
}
