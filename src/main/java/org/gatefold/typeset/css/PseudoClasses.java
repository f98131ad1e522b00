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

  private PseudoClasses() {}

  static @Nullable Condition plain(String name) {
    return switch (name) {
      case "root" -> new Condition.Root();
      case "empty" -> new Condition.Empty();
      case "first-child" -> new Condition.Nth(0, 1, false, false);
      case "last-child" -> new Condition.Nth(0, 1, false, true);
      case "first-of-type" -> new Condition.Nth(0, 1, true, false);
      case "last-of-type" -> new Condition.Nth(0, 1, true, true);
      case "only-child" -> only(false);
      case "only-of-type" -> only(true);
      default -> null;
    };
  }

  private static Condition only(boolean sameType) {
    return new Condition.Both(new Condition.Nth(0, 1, sameType, false), new Condition.Nth(0, 1, sameType, true));
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

  /** Reads {@code an+b} (Syntax 3, 6). */
  private static @Nullable Condition nth(String argument, boolean sameType, boolean fromEnd) {
    String text = argument.strip().toLowerCase(Locale.ROOT);
    if (text.equals("odd") || text.equals("even")) {
      return new Condition.Nth(2, text.equals("odd") ? 1 : 0, sameType, fromEnd);
    }
    int n = text.indexOf('n');
    Integer step = n < 0 ? Integer.valueOf(0) : coefficient(text.substring(0, n));
    Integer offset = number(text.substring(n + 1), n >= 0);
    return step == null || offset == null ? null : new Condition.Nth(step, offset, sameType, fromEnd);
  }

  private static @Nullable Integer coefficient(String text) {
    return switch (text) {
      case "", "+" -> 1;
      case "-" -> -1;
      default -> parse(text);
    };
  }

  /** The part behind the n, where it may be missing and white space may follow its sign. */
  private static @Nullable Integer number(String text, boolean signed) {
    String digits = text.strip();
    if (digits.isEmpty()) {
      return signed ? 0 : null;
    }
    char sign = digits.charAt(0);
    if (signed && sign != '+' && sign != '-') {
      return null;
    }
    return parse(sign == '+' || sign == '-' ? sign + digits.substring(1).strip() : digits);
  }

  private static @Nullable Integer parse(String digits) {
    try {
      return Integer.valueOf(digits);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
