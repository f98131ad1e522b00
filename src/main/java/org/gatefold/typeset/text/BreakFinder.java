package org.gatefold.typeset.text;

import com.ibm.icu.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gatefold.typeset.text.LineBreaking.Strictness;
import org.jspecify.annotations.Nullable;

/** Finds line-break opportunities: those of UAX 14 as ICU knows them, then what our rules take away and add. */
final class BreakFinder {
  /** A combining mark: it sticks to what stands before it, and after a space it opens a word. */
  private static final char GLUED = '\u0300';

  /** Of a raised figure, as part of the size of the text before it. */
  private static final double SMALL = 0.9;

  /** Characters of the longest text that is taken for a title. */
  private static final int TITLE = 40;

  private final Map<Kind, BreakIterator> iterators = new ConcurrentHashMap<>();

  private final BreakRules rules = new BreakRules();
  private final Hyphenation hyphenation = new Hyphenation(new HyphenationFiles());

  private record Kind(Locale language, Strictness strictness) {}

  Breaks find(ParagraphText text, Clusters clusters, ParagraphStyle style) {
    Breaks breaks = standard(text);
    rules.apply(text, breaks);
    hyphenation.apply(text, clusters, style, breaks);
    forbidInside(text, breaks);
    forbidBeforeFigures(text, breaks);
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

  /** A small figure behind a word or a stop is the number of a note: it goes where that goes. */
  private static void forbidBeforeFigures(ParagraphText text, Breaks breaks) {
    double size = 0;
    for (int item = 0; item < text.items().size(); item++) {
      if (text.items().get(item) instanceof InlineItem.Span span) {
        int start = text.itemStart(item);
        boolean figure = start > 0 && start < text.itemEnd(item) && Chars.isDigit(text.at(start));
        if (figure && span.style().size() < size * SMALL && !Chars.isSpace(text.at(start - 1))) {
          breaks.forbid(start);
        }
        size = span.style().size();
      }
    }
  }

  private Breaks standard(ParagraphText text) {
    Breaks breaks = new Breaks(text.length());
    TextStyle style = style(text);
    BreakIterator iterator = iterator(style);
    iterator.setText(new StringCharacterIterator(new String(masked(text))));
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      if (at > 0 && at < text.length()) {
        breaks.set(at, Breaks.PLAIN, 0);
      }
    }
    if (style != null && text.length() <= TITLE) {
      TitleWords.prefer(text, breaks, style.language());
    }
    if (style != null && style.breaking().keepAll()) {
      keepWords(text, breaks);
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

  private static @Nullable TextStyle style(ParagraphText text) {
    for (InlineItem item : text.items()) {
      if (item instanceof InlineItem.Span span) {
        return span.style();
      }
    }
    return null;
  }

  private BreakIterator iterator(@Nullable TextStyle style) {
    Kind kind = style == null
        ? new Kind(Locale.ROOT, Strictness.AUTO)
        : new Kind(style.language(), style.breaking().strictness());
    return iterators.computeIfAbsent(kind, BreakFinder::iterator).clone();
  }

  /** ICU takes the strictness from the locale (UTS 35, key lb). */
  private static BreakIterator iterator(Kind kind) {
    return switch (kind.strictness()) {
      case AUTO -> BreakIterator.getLineInstance(isEastAsian(kind.language()) ? with(kind.language(), "strict") : kind.language());
      case LOOSE, NORMAL, STRICT ->
          BreakIterator.getLineInstance(with(kind.language(), kind.strictness().name().toLowerCase(Locale.ROOT)));
      case ANYWHERE -> BreakIterator.getCharacterInstance(kind.language());
    };
  }

  private static boolean isEastAsian(Locale language) {
    return switch (language.getLanguage()) {
      case "zh", "yue", "ja", "ko" -> true;
      default -> false;
    };
  }

  private static Locale with(Locale language, String strictness) {
    return new Locale.Builder().setLocale(language).setUnicodeLocaleKeyword("lb", strictness).build();
  }

  /** Lines end at spaces and punctuation only. */
  private static void keepWords(ParagraphText text, Breaks breaks) {
    for (int at = 1; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.at(at - 1)) && Character.isLetterOrDigit(text.at(at))) {
        breaks.forbid(at);
      }
    }
  }
}
