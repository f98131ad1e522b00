package org.gatefold.cite.numbers;

import java.math.BigDecimal;

/**
 * A number in a text.
 *
 * @param value without trailing zeros
 * @param unit {@code %}, {@code mg}, {@code month} …; empty where none is known
 * @param ordinal whether it counts a place in a row, which other languages write in words
 * @param at where it begins in the text
 * @param words as written, with its unit
 */
public record Quantity(BigDecimal value, String unit, boolean ordinal, int at, String words) {
  boolean sameValue(Quantity other) {
    return value.compareTo(other.value) == 0;
  }

  boolean sameUnit(Quantity other) {
    return unit.equals(other.unit);
  }

  /** Whether the units are no reason to call the two different. */
  boolean likeUnit(Quantity other) {
    return sameUnit(other) || unit.isEmpty() || other.unit.isEmpty();
  }

  /** As written; where a sign between the digits can be read in two ways, with its value. */
  public String shown() {
    boolean plain = words.chars().noneMatch(c -> c == '.' || c == ',' || c == '\'' || c == '\u2019' || c == '\u066B' || c == '\u066C');
    return plain ? words : words + " (" + value.toPlainString() + ")";
  }
}
