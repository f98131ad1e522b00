package org.gatefold.cite.walk;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.PlainText;

/** Finds the line that says whose words a quotation has, such as {@code — Battié & Videman, Spine Journal, 2006}. */
public final class Signature {
  private static final String DASHES = "—–―‒";
  private static final String CLOSING = "\"'”’»›“‘」』)";

  private Signature() {}

  /** Whether a paragraph of a quotation is nothing but such a line. */
  public static boolean isOne(Block.Paragraph paragraph) {
    return at(paragraph.content()) == 0;
  }

  /** Where such a line begins in a paragraph's plain text; -1 if it has none. */
  public static int at(List<Inline> content) {
    String text = PlainText.of(content);
    if (length(text, skipSpace(text, 0)) > 0) {
      return 0;
    }
    List<Integer> calls = calls(content);
    for (int i = text.length() - 1; i > 0; i--) {
      if (DASHES.indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i - 1)) && isBehindQuotation(text, i, calls)) {
        return i;
      }
    }
    return -1;
  }

  /** The line without its dash. */
  public static String words(String line) {
    int from = skipSpace(line, 0);
    return line.substring(from + length(line, from)).strip();
  }

  /** How many characters the dash at an index has; 0 if there is none. */
  private static int length(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    int end = at;
    while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end > at) {
      return end - at;
    }
    return text.startsWith("--", at) ? 2 : text.startsWith("- ", at) ? 1 : 0;
  }

  private static boolean isBehindQuotation(String text, int dash, List<Integer> calls) {
    int end = dash;
    while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    int last = end;
    return (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) || calls.stream().anyMatch(call -> call >= last && call <= dash);
  }

  /** Where citations stand in the plain text. */
  private static List<Integer> calls(List<Inline> content) {
    List<Integer> calls = new ArrayList<>();
    int length = 0;
    for (Inline inline : content) {
      if (inline instanceof Inline.Citation) {
        calls.add(length);
      }
      length += PlainText.of(List.of(inline)).length();
    }
    return calls;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
