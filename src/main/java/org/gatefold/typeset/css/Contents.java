package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.ComputedStyle.Counter;
import org.gatefold.typeset.css.ComputedStyle.ListStyle;
import org.gatefold.typeset.css.ComputedStyle.Marks;
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
          .or("lower-latin", ListStyle.LOWER_ALPHA)
          .or("upper-latin", ListStyle.UPPER_ALPHA)
          .or("upper-alpha", ListStyle.UPPER_ALPHA)
          .or("lower-roman", ListStyle.LOWER_ROMAN)
          .or("upper-roman", ListStyle.UPPER_ROMAN)
          .or(Grammar.of("\"–\"", Contents::dash));
  static final Grammar CONTENT =
      Grammar.words("normal", Word.NORMAL, "none", Word.NONE)
          .or(Grammar.of(
              "[ <string> | <url> | attr(name) | counter(name, style?) | counters(name, string, style?) | string(name, first|start|last|first-except?)"
                  + " | target-counter(attr(href), name, style?) | target-text(attr(href), content|before|after|first-letter?)"
                  + " | leader(dotted|solid|space|<string>) | open-quote | close-quote | no-open-quote | no-close-quote ]+",
              in -> parts(in, false)));
  static final Grammar QUOTES =
      Grammar.words("auto", Word.AUTO, "none", List.of())
          .or(Grammar.of("[ <string> <string> ]+", Contents::quotes));
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

  private static @Nullable List<Marks> quotes(Tokens in) {
    List<Marks> marks = new ArrayList<>();
    while (!in.done()) {
      String open = in.text(Kind.STRING);
      String close = open == null ? null : in.text(Kind.STRING);
      if (open == null || close == null) {
        return null;
      }
      marks.add(new Marks(open, close));
    }
    return marks.isEmpty() ? null : List.copyOf(marks);
  }

  private static @Nullable ContentPart part(Tokens in, boolean stringSet) {
    Token token = in.peek();
    return switch (token.kind()) {
      case STRING -> new ContentPart.Literal(in.next().text());
      case URL -> stringSet ? null : new ContentPart.Image(in.next().text());
      case FUNCTION -> stringSet ? ContentFunctions.ofString(token, in.group()) : ContentFunctions.ofContent(token, in.group());
      case IDENT -> stringSet ? null : quote(in);
      case NUMBER, PERCENTAGE, DIMENSION, HASH, COMMA, OPEN, CLOSE, DELIMITER, END -> null;
    };
  }

  private static ContentPart.@Nullable Quote quote(Tokens in) {
    boolean hidden = in.peek().text().startsWith("no-");
    if (in.word("open-quote") || in.word("no-open-quote")) {
      return new ContentPart.Quote(true, !hidden);
    }
    return in.word("close-quote") || in.word("no-close-quote") ? new ContentPart.Quote(false, !hidden) : null;
  }
}
