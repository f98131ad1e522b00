package org.gatefold.fill.setting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts the spaces of a language where its printers put them. Only spaces change, so that whoever compares words finds the same
 * words; what is no running text (addresses, times, DOIs, ratios) stays as it is. Setting a text twice changes nothing more.
 */
public final class Setting {
  /** There is no character, or none that matters. */
  public static final char NONE = 0;

  private static final String CLOSERS = "»”’)]…";
  private static final String OPENERS = "«“‘([";
  private static final String MARKS = ";!?:.,»";

  private final Convention convention;
  private final boolean idle;

  private Setting(Convention convention) {
    this.convention = convention;
    this.idle = convention.isEmpty();
  }

  /** The setting of a locale. */
  public static Setting of(Locale locale) {
    return new Setting(Convention.of(locale));
  }

  /** A text that stands by itself. */
  public String set(String text) {
    return set(text, NONE, NONE);
  }

  /**
   * A piece of a text.
   *
   * @param before the character that is printed in front of it, or {@link #NONE}
   * @param after the one behind it, or {@link #NONE}
   */
  public String set(String text, char before, char after) {
    return idle || text.isEmpty() ? text : new Pass(convention, text, before, after).run();
  }

  /** One walk over one text. */
  private static final class Pass {
    private final Convention convention;
    private final String text;
    private final char first;
    private final char last;
    private final StringBuilder out;

    Pass(Convention convention, String text, char first, char last) {
      this.convention = convention;
      this.text = text;
      this.first = first;
      this.last = last;
      this.out = new StringBuilder(text.length() + 16);
    }

    String run() {
      int at = 0;
      while (at < text.length()) {
        if (isSpace(text.charAt(at))) {
          at = space(at);
        } else {
          int end = wordEnd(at);
          if (isAddress(at, end)) {
            out.append(text, at, end);
          } else {
            word(at, end);
          }
          at = end;
        }
      }
      return out.toString();
    }

    /** One space of one kind may become another kind, or none; more than one were meant. */
    private int space(int at) {
      int end = at;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      String wanted = end - at == 1 ? wanted(at) : null;
      out.append(wanted == null ? text.substring(at, end) : wanted);
      return end;
    }

    private @Nullable String wanted(int at) {
      char previous = charAt(at - 1);
      char next = charAt(at + 1);
      String opened = convention.after().get(previous);
      if (opened != null) {
        return opened;
      }
      String before = previous == NONE || isSpace(previous) ? null : convention.before().get(next);
      if (before != null && endsSafely(at + 1)) {
        return before;
      }
      if (next == '%' && Character.isDigit(previous) && !isWord(charAt(at + 2))) {
        return convention.percent();
      }
      boolean dash = convention.dashes() && (next == '—' || next == '–') && isSpace(charAt(at + 2)) && previous != NONE;
      return dash || (convention.shortWords() && isShortWord(at - 1) && next != NONE) ? Convention.NO_BREAK : null;
    }

    /** A word with what stands directly at it: where the language wants a space and none was typed. */
    private void word(int from, int to) {
      for (int at = from; at < to; at++) {
        char c = text.charAt(at);
        if (at > from || (at == 0 && first != NONE)) {
          missing(at, c);
        }
        out.append(c);
        String opened = convention.after().get(c);
        if (opened != null && charAt(at + 1) != NONE && !isSpace(charAt(at + 1))) {
          out.append(opened);
        }
      }
    }

    private void missing(int at, char c) {
      char previous = charAt(at - 1);
      String space = convention.before().get(c);
      boolean behindWord = Character.isLetter(previous) || CLOSERS.indexOf(previous) >= 0 || previous == '.'
          || (Character.isDigit(previous) && !digitFollows(at + 1));
      boolean number = c == '%' && Character.isDigit(previous) && !isWord(charAt(at + 1));
      if (space != null && (behindWord || (c == '»' && MARKS.indexOf(previous) >= 0)) && endsSafely(at)) {
        out.append(space);
      } else if (number && convention.percent() != null) {
        out.append(convention.percent());
      }
    }

    /** Whether what stands at a place is punctuation and not part of a time, a ratio, or a sign of its own. */
    private boolean endsSafely(int at) {
      int end = at;
      while (end < text.length() && MARKS.indexOf(charAt(end)) >= 0) {
        end++;
      }
      char next = charAt(end);
      return next == NONE || isSpace(next) || MARKS.indexOf(next) >= 0 || CLOSERS.indexOf(next) >= 0 || OPENERS.indexOf(next) >= 0;
    }

    private boolean digitFollows(int at) {
      int next = at;
      while (next < text.length() && isSpace(charAt(next))) {
        next++;
      }
      return Character.isDigit(charAt(next));
    }

    /** Whether the letter at a place is a word by itself. */
    private boolean isShortWord(int at) {
      char previous = charAt(at - 1);
      return Character.isLetter(charAt(at)) && (previous == NONE || isSpace(previous) || OPENERS.indexOf(previous) >= 0);
    }

    private int wordEnd(int from) {
      int end = from;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      return end;
    }

    private boolean isAddress(int from, int to) {
      for (int at = from; at < to; at++) {
        char c = text.charAt(at);
        if (c == '@' || (c == '/' && at > from && at + 1 < to)) {
          return true;
        }
      }
      return text.startsWith("www.", from) || text.startsWith("doi:", from);
    }

    private char charAt(int at) {
      return at < 0 ? first : at >= text.length() ? last : text.charAt(at);
    }

    private static boolean isWord(char c) {
      return Character.isLetterOrDigit(c);
    }

    private static boolean isSpace(char c) {
      return c == ' ' || c == '\u00A0' || c == '\u202F';
    }
  }
}
