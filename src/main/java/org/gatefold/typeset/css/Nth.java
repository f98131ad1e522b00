package org.gatefold.typeset.css;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code an+b} (Syntax 3, 6): every a-th place, counted from 1, the b-th among them. */
record Nth(int step, int offset) {
  /** The places that a text names, or null if it is no such thing. */
  static @Nullable Nth of(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    if (text.equals("odd") || text.equals("even")) {
      return new Nth(2, text.equals("odd") ? 1 : 0);
    }
    int n = text.indexOf('n');
    Integer step = n < 0 ? Integer.valueOf(0) : coefficient(text.substring(0, n));
    Integer offset = number(text.substring(n + 1), n >= 0);
    return step == null || offset == null ? null : new Nth(step, offset);
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

  /** Whether a place, counted from 1, is one of them. */
  boolean takes(int place) {
    int distance = place - offset;
    return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0;
  }
}
