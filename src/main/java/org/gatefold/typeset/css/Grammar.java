package org.gatefold.typeset.css;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The values a property takes. */
interface Grammar {
  /** Reads a value: a computed one, a {@link Relative} one or a {@link Wide} one; null if there is none. */
  @Nullable Object read(Tokens in);

  /** The values as people write them down, for hints and documentation. */
  String syntax();

  static Grammar of(String syntax, Function<Tokens, ? extends @Nullable Object> reader) {
    return new Grammar() {
      @Override
      public @Nullable Object read(Tokens in) {
        return reader.apply(in);
      }

      @Override
      public String syntax() {
        return syntax;
      }
    };
  }

  /** A single keyword. */
  static Grammar word(String word, Object value) {
    return of(word, in -> in.word(word) ? value : null);
  }

  /** Reads a value whose place is given back if there is none. */
  default @Nullable Object attempt(Tokens in) {
    int mark = in.mark();
    Object value = read(in);
    if (value == null) {
      in.back(mark);
    }
    return value;
  }

  /** This or else that. */
  default Grammar or(Grammar other) {
    return of(
        syntax() + " | " + other.syntax(),
        in -> {
          Object value = attempt(in);
          return value == null ? other.read(in) : value;
        });
  }

  default Grammar or(String word, Object value) {
    return or(word(word, value));
  }

  /** The same values, written down more clearly. */
  default Grammar as(String syntax) {
    return of(syntax, this::read);
  }

  /** Two keywords to begin with. */
  static Grammar words(String first, Object firstValue, String second, Object secondValue) {
    return word(first, firstValue).or(second, secondValue);
  }

  /** Keywords that are the names of an enum's constants. */
  static Grammar words(Supplier<Enum<?>[]> constants) {
    Grammar grammar = null;
    for (Enum<?> constant : constants.get()) {
      Grammar word = word(Names.css(constant), constant);
      grammar = grammar == null ? word : grammar.or(word);
    }
    return Objects.requireNonNull(grammar);
  }
}
