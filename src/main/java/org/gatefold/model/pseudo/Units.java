package org.gatefold.model.pseudo;

import java.util.Set;

/** Units of measure behind numbers, which no language translates. */
final class Units {
  private static final Set<String> KNOWN = Set.of(
      "mg", "g", "kg", "µg", "μg", "mcg", "ng", "ml", "mL", "l", "L", "dl", "dL", "µl", "μl", "mm", "cm", "m", "km", "nm", "µm", "μm", "mm²",
      "cm²", "m²", "cm³", "m³", "g/m²", "mg/ml", "mg/mL", "mg/dl", "mg/dL", "mg/kg", "ml/kg", "mL/kg", "min", "h", "s", "ms", "kPa", "mmHg",
      "Hz", "kHz", "MHz", "mT", "T", "Gy", "mGy", "mSv", "Sv", "IU", "lb", "kcal", "kJ", "mmol", "mmol/l", "mmol/L", "°C", "°F", "pt");
  private static final String OPENERS = "([“‘\"";
  private static final String CLOSERS = ".,;:!?)]”’\"";

  private Units() {}

  /**
   * Whether what stands between two spaces is a unit: {@code mg} behind a number, or {@code 10mg}.
   *
   * @param before the last character in front of the space
   */
  static boolean standIn(String token, char before) {
    int from = 0;
    while (from < token.length() && OPENERS.indexOf(token.charAt(from)) >= 0) {
      from++;
    }
    int start = from;
    while (from < token.length() && (Character.isDigit(token.charAt(from)) || ".,–-×/".indexOf(token.charAt(from)) >= 0)) {
      from++;
    }
    int to = token.length();
    while (to > from && CLOSERS.indexOf(token.charAt(to - 1)) >= 0) {
      to--;
    }
    boolean number = from > start ? Character.isDigit(token.charAt(from - 1)) : Character.isDigit(before);
    return number && from < to && KNOWN.contains(token.substring(from, to));
  }
}
