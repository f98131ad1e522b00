package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of other formats as CSL has them. */
final class CslDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private CslDates() {}

  /** {@code 2011}, {@code 2011-10}, {@code 2011/10/15/}; a range's first day; nothing if there is no year in it. */
  static Optional<Map<String, Object>> of(String date) {
    String first = date.strip();
    int range = first.indexOf('/');
    boolean iso = first.indexOf('-') > 0;
    String[] parts = (iso && range > 0 ? first.substring(0, range) : first).split(iso ? "-" : "/", -1);
    return of(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
  }

  /** A year, and a month and a day where they can be read. */
  static Optional<Map<String, Object>> of(String year, String month, String day) {
    Integer y = number(year, 1, 9999);
    if (y == null) {
      return Optional.empty();
    }
    List<Integer> parts = new ArrayList<>(List.of(y));
    Integer m = month(month);
    if (m != null) {
      parts.add(m);
      Integer d = number(day, 1, 31);
      if (d != null) {
        parts.add(d);
      }
    }
    return Optional.of(Map.of("date-parts", List.of(List.copyOf(parts))));
  }

  private static @Nullable Integer month(String month) {
    String text = month.strip().toLowerCase(Locale.ROOT);
    int named = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3));
    return named >= 0 ? Integer.valueOf(named + 1) : number(text, 1, 12);
  }

  private static @Nullable Integer number(String text, int least, int most) {
    String digits = text.strip();
    boolean number = !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = number ? Integer.parseInt(digits) : -1;
    return value >= least && value <= most ? Integer.valueOf(value) : null;
  }
}
