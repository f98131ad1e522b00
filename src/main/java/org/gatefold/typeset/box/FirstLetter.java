package org.gatefold.typeset.box;

import java.text.BreakIterator;
import java.util.Locale;
import org.gatefold.typeset.css.ComputedStyle;

/** What {@code ::first-letter} takes off the beginning of a block's text (CSS 2.2, 5.12.2; Pseudo 4, 2.2). */
final class FirstLetter {
  private final ComputedStyle style;

  FirstLetter(ComputedStyle style) {
    this.style = style;
  }

  ComputedStyle style() {
    return style;
  }

  /** Whether it leaves the line: floats, or is as high as several lines. */
  boolean isLarge() {
    return style.floating() != null || style.initialLetter() > 0;
  }

  /** The end of the first letter with the punctuation around it; 0 if there is no letter. */
  int end(String text) {
    int at = 0;
    while (at < text.length() && (isPunctuation(text.codePointAt(at)) || (at > 0 && isSpace(text.charAt(at))))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == text.length() || isSpace(text.charAt(at))) {
      return 0;
    }
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    int end = isDigraph(text, at) ? at + 2 : clusters.following(at);
    while (end < text.length() && closes(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** The Dutch IJ is one letter. */
  private boolean isDigraph(String text, int at) {
    return style.language().getLanguage().equals("nl") && text.regionMatches(true, at, "ij", 0, 2);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\n';
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
      default -> false;
    };
  }

  private static boolean closes(int c) {
    return isPunctuation(c) && Character.getType(c) != Character.START_PUNCTUATION;
  }
}
