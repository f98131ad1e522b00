package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** What stands between braces, unchecked: {@code {#id .class key=value key="more words"}}. */
record Braces(List<Item> items) {
  Braces {
    items = List.copyOf(items);
  }

  /**
   * One of them.
   *
   * @param kind {@code #}, {@code .} or {@code =}
   * @param name the id, the class or the key
   * @param value of a key; else empty
   */
  record Item(char kind, String name, String value, @Nullable SourceSpan span) {}

  /** Reads braces that begin at the scanner's place and leaves it behind them; null if they cannot be read. */
  static @Nullable Braces read(Scanner scanner) {
    scanner.next();
    List<Item> items = new ArrayList<>();
    while (true) {
      int space = scanner.whitespace();
      if (scanner.next('}')) {
        return new Braces(items);
      }
      Item item = space > 0 || items.isEmpty() ? item(scanner) : null;
      if (item == null) {
        return null;
      }
      items.add(item);
    }
  }

  /** Whether what begins at the scanner's place looks like braces, even if it cannot be read. */
  static boolean begin(Scanner scanner) {
    scanner.next();
    scanner.whitespace();
    return scanner.peek() == '#' || scanner.peek() == '.' || (!name(scanner).isEmpty() && scanner.peek() == '=');
  }

  private static @Nullable Item item(Scanner scanner) {
    Position start = scanner.position();
    char sign = scanner.peek();
    boolean key = sign != '#' && sign != '.';
    if (!key) {
      scanner.next();
    }
    String name = name(scanner);
    if (name.isEmpty() || (key && !scanner.next('='))) {
      return null;
    }
    String value = key ? value(scanner) : "";
    if (value == null) {
      return null;
    }
    List<SourceSpan> spans = scanner.getSource(start, scanner.position()).getSourceSpans();
    return new Item(key ? '=' : sign, name, value, spans.isEmpty() ? null : spans.get(0));
  }

  /** Letters, digits and {@code -_:.}; begins with a letter. */
  private static String name(Scanner scanner) {
    StringBuilder name = new StringBuilder();
    for (char c = scanner.peek(); Character.isLetter(c) || (!name.isEmpty() && isInner(c)); c = scanner.peek()) {
      name.append(c);
      scanner.next();
    }
    return name.toString();
  }

  private static boolean isInner(char c) {
    return Character.isDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }

  private static @Nullable String value(Scanner scanner) {
    if (scanner.next('"')) {
      Position start = scanner.position();
      if (scanner.find('"') < 0) {
        return null;
      }
      SourceLines inner = scanner.getSource(start, scanner.position());
      scanner.next();
      return inner.getContent().replace('\n', ' ');
    }
    StringBuilder bare = new StringBuilder();
    for (char c = scanner.peek(); c > ' ' && c != '}' && c != '{' && c != '"'; c = scanner.peek()) {
      bare.append(c);
      scanner.next();
    }
    return bare.isEmpty() ? null : bare.toString();
  }
}
