package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.ComputedStyle.Counter;
import org.gatefold.typeset.css.ComputedStyle.ListStyle;
import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Grammars of lists and generated content (Content 3, Lists 3, GCPM 3). */
final class Contents {
  static final Grammar LIST_STYLE =
      Grammar.words("none", Word.NONE, "disc", ListStyle.DISC)
          .or("circle", ListStyle.CIRCLE)
          .or("square", ListStyle.SQUARE)
          .or("decimal", ListStyle.DECIMAL)
          .or("lower-alpha", ListStyle.LOWER_ALPHA)
          .or("upper-alpha", ListStyle.UPPER_ALPHA)
          .or("lower-roman", ListStyle.LOWER_ROMAN)
          .or("upper-roman", ListStyle.UPPER_ROMAN)
          .or(Grammar.of("\"–\"", Contents::dash));
  static final Grammar CONTENT =
      Grammar.words("normal", Word.NORMAL, "none", Word.NONE)
          .or(Grammar.of(
              "[ <string> | counter(name, style?) | attr(name) | string(name) | <url> ]+",
              in -> parts(in, false)));
  static final Grammar STRING_SET =
      Grammar.word("none", Map.of())
          .or(Grammar.of("[ <name> [ <string> | content() | attr(name) | counter(name, style?) ]+ ]#",
              Contents::strings));

  private Contents() {}

  private static @Nullable ListStyle dash(Tokens in) {
    String marker = in.text(Kind.STRING);
    return "–".equals(marker) || "-".equals(marker) || "– ".equals(marker) ? ListStyle.DASH : null;
  }

  /** {@code counter-reset} (to 0 unless told) and {@code counter-increment} (by 1). */
  static Grammar counters(int standard) {
    return Grammar.word("none", List.of())
        .or(Grammar.of("[ <name> <integer>? ]+", in -> counters(in, standard)));
  }

  private static @Nullable List<Counter> counters(Tokens in, int standard) {
    List<Counter> counters = new ArrayList<>();
    while (!in.done()) {
      String name = in.text(Kind.IDENT);
      if (name == null) {
        return null;
      }
      Integer value = Measures.integer(in, -1_000_000);
      counters.add(new Counter(name, value == null ? standard : value));
    }
    return counters.isEmpty() ? null : List.copyOf(counters);
  }

  private static @Nullable Map<String, List<ContentPart>> strings(Tokens in) {
    Map<String, List<ContentPart>> strings = new LinkedHashMap<>();
    do {
      String name = in.text(Kind.IDENT);
      List<ContentPart> parts = name == null ? null : parts(in, true);
      if (name == null || parts == null) {
        return null;
      }
      strings.put(name, parts);
    } while (in.comma());
    return Map.copyOf(strings);
  }

  private static @Nullable List<ContentPart> parts(Tokens in, boolean stringSet) {
    List<ContentPart> parts = new ArrayList<>();
    while (!in.done() && !in.peek().is(Kind.COMMA)) {
      ContentPart part = part(in, stringSet);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return parts.isEmpty() ? null : List.copyOf(parts);
  }

  private static @Nullable ContentPart part(Tokens in, boolean stringSet) {
    Token token = in.peek();
    return switch (token.kind()) {
      case STRING -> new ContentPart.Literal(in.next().text());
      case URL -> stringSet ? null : new ContentPart.Image(in.next().text());
      case FUNCTION -> function(token, in.group(), stringSet);
      case IDENT, NUMBER, PERCENTAGE, DIMENSION, HASH, COMMA, OPEN, CLOSE, DELIMITER, END -> null;
    };
  }

  private static @Nullable ContentPart function(Token function, Tokens in, boolean stringSet) {
    ContentPart part = null;
    if (function.isFunction("counter")) {
      part = counter(in);
    } else if (function.isFunction("attr")) {
      String name = in.text(Kind.IDENT);
      part = name == null ? null : new ContentPart.Attr(name);
    } else if (function.isFunction("string") && !stringSet) {
      part = named(in);
    } else if (function.isFunction("content") && stringSet) {
      in.word("text");
      part = new ContentPart.OwnText();
    }
    return in.done() ? part : null;
  }

  private static @Nullable ContentPart counter(Tokens in) {
    String name = in.text(Kind.IDENT);
    Object style = in.comma() ? LIST_STYLE.read(in) : ListStyle.DECIMAL;
    return name != null && style instanceof ListStyle known ? new ContentPart.CounterValue(name, known) : null;
  }

  private static @Nullable ContentPart named(Tokens in) {
    String name = in.text(Kind.IDENT);
    if (name == null || (in.comma() && !in.word("first"))) {
      return null;
    }
    return new ContentPart.Named(name);
  }
}
