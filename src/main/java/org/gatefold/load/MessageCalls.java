package org.gatefold.load;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.gatefold.model.job.Resource;
import org.gatefold.model.job.SaidByCode;

/**
 * The messages that templates use: {@code msg("key")}, {@code msg["key"]} and {@code msg.key}. Where a name is put together,
 * {@code msg("booklet.ask." + n)} or {@code msg[format + ".kicker"]}, every key is used that begins or ends like that.
 */
final class MessageCalls {
  private static final String CALL = "msg";
  private static final String COMMENT = "<#--";
  private static final String COMMENT_END = "-->";

  private final Set<String> keys = new TreeSet<>();
  private final Set<String> beginnings = new TreeSet<>();
  private final Set<String> ends = new TreeSet<>();

  private MessageCalls() {}

  /** Those of all templates among some files. */
  static MessageCalls in(Collection<Resource> files) {
    MessageCalls calls = new MessageCalls();
    files.stream().filter(file -> file.path().endsWith(".ftlh") || file.path().endsWith(".ftl"))
        .forEach(file -> calls.read(withoutComments(file.text())));
    return calls;
  }

  /** Whether somebody uses a message. */
  boolean use(String key) {
    return keys.contains(key) || SaidByCode.names(key) || beginnings.stream().anyMatch(key::startsWith)
        || ends.stream().anyMatch(key::endsWith);
  }

  /** The keys that templates name in full. */
  Set<String> keys() {
    return keys;
  }

  private static String withoutComments(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (int from = text.indexOf(COMMENT); from >= 0; from = text.indexOf(COMMENT, at)) {
      out.append(text, at, from);
      int end = text.indexOf(COMMENT_END, from);
      at = end < 0 ? text.length() : end + COMMENT_END.length();
    }
    return out.append(text, at, text.length()).toString();
  }

  private void read(String text) {
    for (int at = text.indexOf(CALL); at >= 0; at = text.indexOf(CALL, at + 1)) {
      int end = at + CALL.length();
      boolean word = at > 0 && (isName(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
      if (!word && end < text.length()) {
        switch (text.charAt(end)) {
          case '.' -> named(text, end + 1);
          case '(', '[' -> called(text, end + 1);
          default -> { }
        }
      }
    }
  }

  private void named(String text, int from) {
    int end = from;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    keys.add(text.substring(from, end));
  }

  /** Reads what stands in the brackets as far as the first comma or the end. */
  private void called(String text, int from) {
    String first = "";
    String last = "";
    boolean puttingTogether = false;
    boolean begins = false;
    int at = from;
    while (at < text.length() && ",)]".indexOf(text.charAt(at)) < 0) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        int end = text.indexOf(c, at + 1);
        end = end < 0 ? text.length() : end;
        last = text.substring(at + 1, end);
        begins |= !puttingTogether;
        first = puttingTogether ? first : last;
        at = end;
      } else if (!Character.isWhitespace(c)) {
        puttingTogether = true;
        last = "";
      }
      at++;
    }
    add(begins ? first : "", last, puttingTogether);
  }

  private void add(String first, String last, boolean puttingTogether) {
    if (!puttingTogether) {
      keys.add(first);
    } else if (!first.isEmpty()) {
      beginnings.add(first);
    } else {
      ends.add(last);
    }
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}
