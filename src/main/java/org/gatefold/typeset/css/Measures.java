package org.gatefold.typeset.css;

import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Grammars of numbers and lengths. */
final class Measures {
  static final Grammar LENGTH_PERCENTAGE = Grammar.of("<length-percentage>", Lengths::lengthOrPercentage);
  static final Grammar POSITIVE_PERCENTAGE = Grammar.of("<length-percentage ≥ 0>", Measures::positivePercentage);

  /** A plain length; computes to a {@code Double}. */
  static final Grammar POINTS = Grammar.of("<length>", in -> points(Lengths.length(in)));

  static final Grammar POSITIVE_POINTS = Grammar.of("<length ≥ 0>", in -> points(positive(Lengths.length(in))));

  private Measures() {}

  /** A length that computes to a {@code Double} in pt. */
  record Points(Linear length) implements Relative {
    @Override
    public Double compute(Basis basis) {
      return length.length(basis);
    }
  }

  private static @Nullable Points points(@Nullable Linear length) {
    return length == null ? null : new Points(length);
  }

  private static @Nullable Linear positive(@Nullable Linear length) {
    return length == null || length.isNegative() ? null : length;
  }

  private static @Nullable Linear positivePercentage(Tokens in) {
    return positive(Lengths.lengthOrPercentage(in));
  }

  /** A whole number that is not smaller than {@code least}. */
  static Grammar integer(int least) {
    return Grammar.of("<integer ≥ " + least + ">", in -> integer(in, least));
  }

  static @Nullable Integer integer(Tokens in, int least) {
    Token token = in.peek();
    if (!token.isInteger() || token.number() < least) {
      return null;
    }
    return (int) in.next().number();
  }

  /** A number not below zero. */
  static @Nullable Double positiveNumber(Tokens in) {
    Token token = in.peek();
    if (!token.is(Kind.NUMBER) && !token.isFunction("calc")) {
      return null;
    }
    Double number = Lengths.number(in);
    return number == null || number < 0 ? null : number;
  }
}
