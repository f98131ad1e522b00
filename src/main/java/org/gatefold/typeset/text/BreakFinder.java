package org.gatefold.typeset.text;

import com.ibm.icu.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds line-break opportunities: those of UAX 14 as ICU knows them, then what our rules take away and add. */
final class BreakFinder {
  /** A combining mark: it sticks to what stands before it, and after a space it opens a word. */
  private static final char GLUED = '\u0300';

  private final Map<Locale, BreakIterator> iterators = new ConcurrentHashMap<>();

  private final BreakRules rules = new BreakRules();
  private final Hyphenation hyphenation = new Hyphenation(new HyphenationFiles());

  Breaks find(ParagraphText text, Clusters clusters, ParagraphStyle style) {
    Breaks breaks = standard(text);
    rules.apply(text, breaks);
    hyphenation.apply(text, clusters, style, breaks);
    forbidInside(text, breaks);
    return breaks;
  }

  /** Takes out what no-wrap text has, and what touches a glued thing on its word's side. */
  private static void forbidInside(ParagraphText text, Breaks breaks) {
    boolean before = true;
    for (int item = 0; item < text.items().size(); item++) {
      boolean wraps = !(text.items().get(item) instanceof InlineItem.Span span) || span.style().wrap();
      if (!wraps) {
        for (int at = text.itemStart(item) + (before ? 1 : 0); at < text.itemEnd(item); at++) {
          breaks.forbid(at);
        }
      }
      before = wraps;
    }
  }

  private Breaks standard(ParagraphText text) {
    Breaks breaks = new Breaks(text.length());
    BreakIterator iterator = iterators.computeIfAbsent(language(text), BreakIterator::getLineInstance).clone();
    iterator.setText(new StringCharacterIterator(new String(masked(text))));
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      if (at > 0 && at < text.length()) {
        breaks.set(at, Breaks.PLAIN, 0);
      }
    }
    for (int item = 0; item < text.items().size(); item++) {
      if (text.items().get(item) instanceof InlineItem.Break) {
        breaks.set(text.itemEnd(item), Breaks.FORCED, 0);
      }
    }
    breaks.set(text.length(), Breaks.FORCED, 0);
    return breaks;
  }

  private static char[] masked(ParagraphText text) {
    char[] chars = text.chars().clone();
    for (int item = 0; item < text.items().size(); item++) {
      if (text.items().get(item) instanceof InlineItem.Thing thing && thing.glued()) {
        chars[text.itemStart(item)] = GLUED;
      }
    }
    return chars;
  }

  private static Locale language(ParagraphText text) {
    for (InlineItem item : text.items()) {
      if (item instanceof InlineItem.Span span) {
        return span.style().language();
      }
    }
    return Locale.ROOT;
  }
}
