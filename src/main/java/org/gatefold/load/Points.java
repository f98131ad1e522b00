package org.gatefold.load;

import java.util.Map;
import java.util.OptionalDouble;

/** Lengths as people write them, {@code 97mm}, in points. */
final class Points {
  private static final Map<String, Double> UNITS = Map.of("mm", 72 / 25.4, "cm", 720 / 25.4, "in", 72.0, "pt", 1.0);

  private Points() {}

  /** A number without a sign and its unit; empty if a text is not that. */
  static OptionalDouble of(String text) {
    int unit = text.length();
    while (unit > 0 && Character.isLetter(text.charAt(unit - 1))) {
      unit--;
    }
    String number = text.substring(0, unit);
    Double factor = UNITS.get(text.substring(unit));
    return factor == null || !isNumber(number)
        ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(number) * factor);
  }

  /** Digits with at most one point among them. */
  static boolean isNumber(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    return digits && text.indexOf('.') == text.lastIndexOf('.') && !text.endsWith(".") && !text.startsWith(".");
  }
}
