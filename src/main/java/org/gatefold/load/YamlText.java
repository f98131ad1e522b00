package org.gatefold.load;

import java.util.Optional;
import org.gatefold.diag.Origin;

/** The text of a YAML file, in which nodes are found again: where a value ends, where a group of keys can take one more. */
final class YamlText {
  private final String text;
  private final int[] lineStarts;

  YamlText(String text) {
    this.text = text;
    this.lineStarts = java.util.stream.IntStream.concat(java.util.stream.IntStream.of(0),
        java.util.stream.IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
  }

  /** The index of a place in the text. */
  int index(Origin place) {
    return Math.min(text.length(), lineStarts[place.line() - 1] + place.column() - 1);
  }

  /** How far a place's line is indented up to it. */
  int indent(Origin place) {
    return place.column() - 1;
  }

  boolean isFlow(YamlNode.Mapping map) {
    int at = index(map.origin());
    return at < text.length() && text.charAt(at) == '{';
  }

  /** The index behind a value of one line; nothing if it is written otherwise. */
  Optional<Integer> end(YamlNode.Scalar scalar, boolean inFlow) {
    int start = index(scalar.origin());
    if (scalar.plain()) {
      boolean there = text.startsWith(scalar.text(), start);
      int end = start + scalar.text().length();
      return there && endsAt(end, inFlow) ? Optional.of(end) : Optional.empty();
    }
    char quote = start < text.length() ? text.charAt(start) : ' ';
    int end = quote == '"' || quote == '\'' ? closing(start) : -1;
    boolean oneLine = end > 0 && text.substring(start, end).indexOf('\n') < 0;
    return oneLine ? Optional.of(end) : Optional.empty();
  }

  private boolean endsAt(int end, boolean inFlow) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    char next = at < text.length() ? text.charAt(at) : '\n';
    return next == '\n' || (next == '#' && at > end) || (inFlow && (next == ',' || next == '}'));
  }

  /** The index behind the quotation mark that closes the one at an index; -1 if there is none. */
  private int closing(int open) {
    char quote = text.charAt(open);
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && quote == '"') {
        i++;
      } else if (text.charAt(i) == quote) {
        boolean doubled = quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == quote;
        if (!doubled) {
          return i + 1;
        }
        i++;
      }
    }
    return -1;
  }

  /** The index of the brace that closes a group in braces; nothing if it is not found. */
  Optional<Integer> closingBrace(YamlNode.Mapping map) {
    int depth = 0;
    for (int i = index(map.origin()); i >= 0 && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth == 0) {
          return Optional.of(i);
        }
      } else if ((c == '"' || c == '\'') && isAtStart(i)) {
        i = closing(i) - 1;
        if (i < 0) {
          return Optional.empty();
        }
      } else if (c == '#' && text.charAt(i - 1) == ' ') {
        i = lineEnd(i);
      }
    }
    return Optional.empty();
  }

  /** A quotation mark within a plain word, as in {@code it's}, opens nothing. */
  private boolean isAtStart(int at) {
    char before = text.charAt(at - 1);
    return before == ' ' || before == '{' || before == '[' || before == ',' || before == ':' || before == '\n';
  }

  /** The index behind the last line, without its end, of what belongs to a key that begins a line. */
  int blockEnd(Origin key) {
    int indent = indent(key);
    int end = lineEnd(index(key));
    for (int start = end + 1; start < text.length(); start = lineEnd(start) + 1) {
      int first = start;
      while (first < text.length() && text.charAt(first) == ' ') {
        first++;
      }
      int lineEnd = lineEnd(start);
      boolean says = first < lineEnd && text.charAt(first) != '#';
      if (says && first - start <= indent && !(first - start == indent && text.startsWith("- ", first))) {
        break;
      }
      end = says ? lineEnd : end;
    }
    return end;
  }

  /** The index behind the last line that says something. */
  int contentEnd() {
    int end = 0;
    for (int start : lineStarts) {
      String line = text.substring(start, lineEnd(start)).strip();
      end = line.isEmpty() || line.startsWith("#") ? end : lineEnd(start);
    }
    return end;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
