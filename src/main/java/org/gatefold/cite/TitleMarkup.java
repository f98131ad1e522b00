package org.gatefold.cite;

import java.util.Locale;
import java.util.Map;

/**
 * Reads the little HTML that reference managers put into titles: {@code <i> <b> <sup> <sub>} become {@link Mark}s, other
 * tags ({@code <span class="nocase">}) go, entities become characters. A bare {@code <} stays what it is.
 */
final class TitleMarkup {
  private static final Map<String, Character> TAGS = Map.of(
      "i", Mark.ITALIC, "/i", Mark.ITALIC_END, "em", Mark.ITALIC, "/em", Mark.ITALIC_END,
      "b", Mark.BOLD, "/b", Mark.BOLD_END, "sup", Mark.RAISED, "/sup", Mark.RAISED_END,
      "sub", Mark.LOWERED, "/sub", Mark.LOWERED_END);

  private TitleMarkup() {}

  /** The text with marks for markup. */
  static String read(String html) {
    String text = Mark.strip(html);
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text.strip();
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      i = switch (text.charAt(i)) {
        case '<' -> tag(text, i, out);
        case '&' -> Entities.decode(text, i, out);
        default -> {
          out.append(text.charAt(i));
          yield i + 1;
        }
      };
    }
    return out.toString().strip();
  }

  private static int tag(String text, int open, StringBuilder out) {
    int close = text.indexOf('>', open);
    if (close < 0 || !looksLikeTag(text, open + 1)) {
      out.append('<');
      return open + 1;
    }
    String name = name(text.substring(open + 1, close));
    Character mark = TAGS.get(name);
    if (mark != null) {
      out.append(mark.charValue());
    }
    return close + 1;
  }

  private static boolean looksLikeTag(String text, int i) {
    int first = text.charAt(i) == '/' ? i + 1 : i;
    return first < text.length() && isAsciiLetter(text.charAt(first));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String name(String inside) {
    int space = inside.indexOf(' ');
    return (space < 0 ? inside : inside.substring(0, space)).toLowerCase(Locale.ROOT);
  }
}
