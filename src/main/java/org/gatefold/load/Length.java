package org.gatefold.load;

import org.gatefold.model.Millimetres;
import org.jspecify.annotations.Nullable;

/** Reads numbers with units, such as {@code 3mm}. */
final class Length {
  private Length() {}

  /** A length in pt; null for what is none. */
  static @Nullable Double points(String text) {
    int unit = text.length();
    while (unit > 0 && Character.isLetter(text.charAt(unit - 1))) {
      unit--;
    }
    Double number = number(text.substring(0, unit).stripTrailing());
    Double size = switch (text.substring(unit)) {
      case "mm" -> Millimetres.MM;
      case "cm" -> 10 * Millimetres.MM;
      case "in" -> 72.0;
      case "pt" -> 1.0;
      default -> null;
    };
    return number == null || size == null ? null : Double.valueOf(number * size);
  }

  /** A number without sign; null for what is none. */
  static @Nullable Double number(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    boolean number = digits && text.length() < 12 && text.indexOf('.') == text.lastIndexOf('.') && !text.endsWith(".");
    return number ? Double.valueOf(text) : null;
  }
}
