package org.gatefold.typeset.css;

import java.util.Locale;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.ComputedStyle.ListStyle;
import org.gatefold.typeset.css.ComputedStyle.Piece;
import org.gatefold.typeset.css.ComputedStyle.Which;
import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** The functions of {@code content} and {@code string-set} (Content 3; GCPM 3). */
final class ContentFunctions {
  private ContentFunctions() {}

  /** In {@code string-set}. */
  static @Nullable ContentPart ofString(Token function, Tokens in) {
    if (function.isFunction("content")) {
      in.word("text");
      return in.done() ? new ContentPart.OwnText() : null;
    }
    return whole(in, common(function, in));
  }

  /** In {@code content}. */
  static @Nullable ContentPart ofContent(Token function, Tokens in) {
    return whole(in, switch (function.text().toLowerCase(Locale.ROOT)) {
      case "counters" -> counters(in);
      case "string" -> named(in);
      case "target-counter" -> targetCounter(in);
      case "target-text" -> targetText(in);
      case "leader" -> leader(in);
      default -> common(function, in);
    });
  }

  private static @Nullable ContentPart whole(Tokens in, @Nullable ContentPart part) {
    return in.done() ? part : null;
  }

  private static @Nullable ContentPart common(Token function, Tokens in) {
    if (function.isFunction("counter")) {
      String name = in.text(Kind.IDENT);
      ListStyle style = style(in);
      return name != null && style != null ? new ContentPart.CounterValue(name, style) : null;
    }
    String name = function.isFunction("attr") ? in.text(Kind.IDENT) : null;
    return name == null ? null : new ContentPart.Attr(name);
  }

  /** A comma and a counter style, or nothing; null for anything else. */
  private static @Nullable ListStyle style(Tokens in) {
    Object style = in.comma() ? Contents.LIST_STYLE.read(in) : ListStyle.DECIMAL;
    return style instanceof ListStyle known ? known : null;
  }

  private static @Nullable ContentPart counters(Tokens in) {
    String name = in.text(Kind.IDENT);
    String separator = in.comma() ? in.text(Kind.STRING) : null;
    ListStyle style = style(in);
    return name == null || separator == null || style == null
        ? null
        : new ContentPart.CounterValues(name, separator, style);
  }

  private static @Nullable ContentPart named(Tokens in) {
    String name = in.text(Kind.IDENT);
    if (name == null || !in.comma()) {
      return name == null ? null : new ContentPart.Named(name, Which.FIRST);
    }
    Which which = word(in, Which.values());
    return which == null ? null : new ContentPart.Named(name, which);
  }

  private static @Nullable ContentPart targetCounter(Tokens in) {
    ContentPart.Reference target = reference(in);
    String name = target != null && in.comma() ? in.text(Kind.IDENT) : null;
    ListStyle style = style(in);
    return target == null || name == null || style == null ? null : new ContentPart.TargetCounter(target, name, style);
  }

  private static @Nullable ContentPart targetText(Tokens in) {
    ContentPart.Reference target = reference(in);
    Piece piece = in.comma() ? word(in, Piece.values()) : Piece.CONTENT;
    return target == null || piece == null ? null : new ContentPart.TargetText(target, piece);
  }

  private static ContentPart.@Nullable Reference reference(Tokens in) {
    Tokens attribute = in.function("attr");
    if (attribute == null) {
      String value = in.peek().is(Kind.URL) ? in.text(Kind.URL) : in.text(Kind.STRING);
      return value == null ? null : new ContentPart.Reference(value, false);
    }
    String name = attribute.text(Kind.IDENT);
    attribute.word("url");
    return name == null || !attribute.done() ? null : new ContentPart.Reference(name, true);
  }

  private static @Nullable ContentPart leader(Tokens in) {
    if (in.word("dotted")) {
      return new ContentPart.Leader(". ");
    }
    if (in.word("solid")) {
      return new ContentPart.Leader("_");
    }
    if (in.word("space")) {
      return new ContentPart.Leader(" ");
    }
    String pattern = in.text(Kind.STRING);
    return pattern == null || pattern.isEmpty() ? null : new ContentPart.Leader(pattern);
  }

  private static <E extends Enum<E>> @Nullable E word(Tokens in, E[] values) {
    for (E value : values) {
      if (in.word(Names.css(value))) {
        return value;
      }
    }
    return null;
  }
}
