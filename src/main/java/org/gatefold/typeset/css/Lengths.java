package org.gatefold.typeset.css;

import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads lengths, percentages and {@code calc()} (Values 4, 6 and 10). */
final class Lengths {
  private Lengths() {}

  /** What a part of {@code calc()} comes to: a number, or a length where {@code length} is not null. */
  private record Term(double number, @Nullable Linear length) {
    static @Nullable Term of(@Nullable Linear length) {
      return length == null ? null : new Term(0, length);
    }

    @Nullable Term plus(Term other, double sign) {
      if (length != null && other.length != null) {
        return new Term(0, length.plus(other.length, sign));
      }
      return length == null && other.length == null ? new Term(number + sign * other.number, null) : null;
    }

    @Nullable Term times(Term other) {
      if (length == null) {
        return other.length == null ? new Term(number * other.number, null) : new Term(0, other.length.times(number));
      }
      return other.length == null ? new Term(0, length.times(other.number)) : null;
    }

    @Nullable Term over(Term other) {
      return other.length != null || other.number == 0 ? null : times(new Term(1 / other.number, null));
    }
  }

  /** A length or percentage, or null; the cursor is then anywhere. */
  static @Nullable Linear lengthOrPercentage(Tokens in) {
    if (in.peek().isFunction("calc")) {
      Term sum = sum(in.group());
      return sum == null ? null : sum.length();
    }
    return simple(in.next());
  }

  static @Nullable Linear length(Tokens in) {
    Linear length = lengthOrPercentage(in);
    return length == null || length.isPercentage() ? null : length;
  }

  /** A number, {@code calc()} included. */
  static @Nullable Double number(Tokens in) {
    if (in.peek().isFunction("calc")) {
      Term sum = sum(in.group());
      return sum == null || sum.length() != null ? null : sum.number();
    }
    Token token = in.next();
    return token.is(Kind.NUMBER) ? token.number() : null;
  }

  private static @Nullable Linear simple(Token token) {
    if (token.is(Kind.NUMBER)) {
      return token.number() == 0 ? Linear.ZERO : null;
    }
    return token.is(Kind.PERCENTAGE) ? Linear.fraction(token.number() / 100) : dimension(token);
  }

  private static @Nullable Linear dimension(Token token) {
    if (!token.is(Kind.DIMENSION)) {
      return null;
    }
    double n = token.number();
    return switch (token.text()) {
      case "pt" -> Linear.points(n);
      case "px" -> Linear.points(n * 0.75);
      case "pc" -> Linear.points(n * 12);
      case "in" -> Linear.points(n * 72);
      case "cm" -> Linear.points(n * 72 / 2.54);
      case "mm" -> Linear.points(n * 72 / 25.4);
      case "q" -> Linear.points(n * 72 / 101.6);
      case "em" -> new Linear(0, n, 0, 0);
      // Half an em stands for the font's own measures, which the cascade does not know.
      case "ex", "ch" -> new Linear(0, n / 2, 0, 0);
      case "rem" -> new Linear(0, 0, n, 0);
      default -> null;
    };
  }

  private static @Nullable Term sum(Tokens in) {
    Term left = product(in);
    while (left != null && !in.done()) {
      double sign = in.delimiter('+') ? 1 : in.delimiter('-') ? -1 : 0;
      Term right = sign == 0 ? null : product(in);
      left = right == null ? null : left.plus(right, sign);
    }
    return left;
  }

  private static @Nullable Term product(Tokens in) {
    Term left = unit(in);
    while (left != null && !in.done()) {
      if (in.delimiter('*')) {
        Term right = unit(in);
        left = right == null ? null : left.times(right);
      } else if (in.delimiter('/')) {
        Term right = unit(in);
        left = right == null ? null : left.over(right);
      } else {
        break;
      }
    }
    return left;
  }

  private static @Nullable Term unit(Tokens in) {
    Token token = in.peek();
    if (token.is(Kind.OPEN) || token.isFunction("calc")) {
      return sum(in.group());
    }
    in.next();
    // Inside calc() a bare 0 is a number, not a length.
    return token.is(Kind.NUMBER) ? new Term(token.number(), null) : Term.of(simple(token));
  }
}
