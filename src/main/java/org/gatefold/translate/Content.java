package org.gatefold.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gatefold.model.article.Wording.Mark;
import org.gatefold.model.article.Wording.Piece;
import org.gatefold.model.article.Wording.Place;
import org.gatefold.model.article.Wording.Words;

/**
 * A segment as it travels: words, and codes that stand for marks. Blanks and line ends in a row are one blank, and there are none at
 * the ends: a translator's program may break lines where it likes. Other white space, such as U+00A0, is kept.
 */
record Content(List<Token> tokens) {
  Content {
    tokens = normal(tokens);
  }

  /** A part of a content. */
  sealed interface Token {}

  /** Words, as they are printed. */
  record Text(String words) implements Token {}

  /** A code. */
  record Code(String id, Place place) implements Token {}

  /**
   * A segment's pieces.
   *
   * @param ids names marks by their number
   */
  static Content of(List<Piece> pieces, Function<Integer, String> ids) {
    List<Token> tokens = new ArrayList<>();
    for (Piece piece : pieces) {
      tokens.add(switch (piece) {
        case Words words -> new Text(words.words());
        case Mark mark -> new Code(ids.apply(mark.number()), mark.place());
      });
    }
    return new Content(tokens);
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** The words alone. */
  String words() {
    StringBuilder out = new StringBuilder();
    for (Token token : tokens) {
      out.append(token instanceof Text text ? text.words() : "");
    }
    return out.toString();
  }

  /** The codes alone. */
  List<Code> codes() {
    return tokens.stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
  }

  /** Everything in one line that no other content has. */
  String key() {
    StringBuilder out = new StringBuilder();
    for (Token token : tokens) {
      switch (token) {
        case Text text -> out.append(text.words());
        case Code code -> out.append('\u0001').append(code.place().ordinal()).append(code.id()).append('\u0002');
      }
    }
    return out.toString();
  }

  private static List<Token> normal(List<Token> tokens) {
    List<Token> out = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      if (token instanceof Text text) {
        collapse(text.words(), words);
      } else {
        flush(words, out);
        out.add(token);
      }
    }
    while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
      words.setLength(words.length() - 1);
    }
    flush(words, out);
    if (!out.isEmpty() && out.getFirst() instanceof Text first && first.words().startsWith(" ")) {
      String rest = first.words().substring(1);
      out.removeFirst();
      if (!rest.isEmpty()) {
        out.addFirst(new Text(rest));
      }
    }
    return List.copyOf(out);
  }

  private static void flush(StringBuilder words, List<Token> out) {
    if (!words.isEmpty()) {
      out.add(new Text(words.toString()));
      words.setLength(0);
    }
  }

  private static void collapse(String words, StringBuilder out) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!blank) {
        out.append(c);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
  }
}
