package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pseudo-classes that Gatefold supports. */
final class PseudoClasses {
  static final String HINT =
      ":root, :empty, :first-child, :last-child, :only-child, :nth-child(), :nth-last-child(), :first-of-type, "
          + ":last-of-type, :only-of-type, :nth-of-type(), :not(), :is(), :where() and :lang() are supported";

  private static final Nth FIRST = new Nth(0, 1);

  private PseudoClasses() {}

  static @Nullable Condition plain(String name) {
    return switch (name) {
      case "root" -> new Condition.Root();
      case "empty" -> new Condition.Empty();
      case "first-child" -> new Condition.NthChild(FIRST, false, false);
      case "last-child" -> new Condition.NthChild(FIRST, false, true);
      case "first-of-type" -> new Condition.NthChild(FIRST, true, false);
      case "last-of-type" -> new Condition.NthChild(FIRST, true, true);
      case "only-child" -> only(false);
      case "only-of-type" -> only(true);
      default -> null;
    };
  }

  private static Condition only(boolean sameType) {
    return new Condition.Both(new Condition.NthChild(FIRST, sameType, false), new Condition.NthChild(FIRST, sameType, true));
  }

  static @Nullable Condition function(String name, String argument) {
    return switch (name) {
      case "lang" -> languages(argument);
      case "nth-child" -> nth(argument, false, false);
      case "nth-last-child" -> nth(argument, false, true);
      case "nth-of-type" -> nth(argument, true, false);
      case "nth-last-of-type" -> nth(argument, true, true);
      default -> null;
    };
  }

  private static @Nullable Condition languages(String argument) {
    List<String> ranges = new ArrayList<>();
    for (Token token : Tokenizer.tokens(argument)) {
      if (token.is(Token.Kind.IDENT) || token.is(Token.Kind.STRING)) {
        ranges.add(token.text().toLowerCase(Locale.ROOT));
      }
    }
    return ranges.isEmpty() ? null : new Condition.Lang(ranges);
  }

  private static @Nullable Condition nth(String argument, boolean sameType, boolean fromEnd) {
    Nth nth = Nth.of(argument);
    return nth == null ? null : new Condition.NthChild(nth, sameType, fromEnd);
  }
}
