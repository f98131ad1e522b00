package org.gatefold.load;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Running text beyond CommonMark that begins with one sign: {@code @key}, {@code {…}}, {@code ^raised^}, {@code ~lowered~}. */
final class InlineParsers {
  static final InlineContentParserFactory KEYS = new Factory(Set.of('@'), InlineParsers::key);
  static final InlineContentParserFactory BRACES = new Factory(Set.of('{'), InlineParsers::braces);
  static final InlineContentParserFactory SHIFTS = new Factory(Set.of('^', '~'), InlineParsers::shifted);

  private static final String KEY_SIGNS = "-_:./+";
  private static final String NOT_SHIFTED = "^~[]{}<>&\\*_@`";

  private InlineParsers() {}

  /** Reads a node that begins at the scanner's place; null if there is none. */
  private interface Reading {
    @Nullable Node read(Scanner scanner);
  }

  private record Factory(Set<Character> signs, Reading reading) implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return signs;
    }

    @Override
    public InlineContentParser create() {
      return this::parse;
    }

    private ParsedInline parse(InlineParserState state) {
      Node node = reading.read(state.scanner());
      return node == null ? ParsedInline.none() : ParsedInline.of(node, state.scanner().position());
    }
  }

  /** An @ within a word, as in an e-mail address, is none. A sign belongs to the key only if a letter or digit follows. */
  private static @Nullable Node key(Scanner scanner) {
    int before = scanner.peekPreviousCodePoint();
    scanner.next();
    if (Character.isLetterOrDigit(before) || !isWord(scanner.peek())) {
      return null;
    }
    StringBuilder key = new StringBuilder();
    Position end = scanner.position();
    for (char c = scanner.peek(); isWord(c) || KEY_SIGNS.indexOf(c) >= 0; c = scanner.peek()) {
      scanner.next();
      if (isWord(c)) {
        key.append(scanner.getSource(end, scanner.position()).getContent());
        end = scanner.position();
      }
    }
    scanner.setPosition(end);
    return new Nodes.Key(key.toString(), before == '[');
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** Braces are read if they begin like attributes; if they cannot be read then, it is a mistake to report. */
  private static @Nullable Node braces(Scanner scanner) {
    Position start = scanner.position();
    Braces braces = Braces.read(scanner);
    if (braces != null) {
      return braces.items().isEmpty() ? null : new Nodes.Attached(braces);
    }
    scanner.setPosition(start);
    boolean meant = Braces.begin(scanner);
    scanner.setPosition(start);
    scanner.next();
    return meant ? new Nodes.Attached(null) : null;
  }

  /** Without spaces or other marks within; a sign that nothing closes is text. */
  private static @Nullable Node shifted(Scanner scanner) {
    char sign = scanner.peek();
    scanner.next();
    Position start = scanner.position();
    char c = scanner.peek();
    while (c > ' ' && NOT_SHIFTED.indexOf(c) < 0 && !Character.isWhitespace(c)) {
      scanner.next();
      c = scanner.peek();
    }
    String text = scanner.getSource(start, scanner.position()).getContent();
    return c == sign && !text.isEmpty() && scanner.next(sign) ? new Nodes.Shifted(sign == '^', text) : null;
  }
}
