package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.cite.walk.Doi;
import org.gatefold.cite.walk.OtherNames;
import org.jspecify.annotations.Nullable;

/** What the rules read in a CSL-JSON record. */
final class Csl {
  private Csl() {}

  /** One author; {@code given} is empty where the record has none, as for an institution. */
  record Author(String family, String given) {}

  /** A field's text, without space around it; empty where there is none. */
  static String text(Map<String, Object> csl, String field) {
    Object value = csl.get(field);
    return value == null ? "" : value.toString().strip();
  }

  /** The DOI in small letters; empty where there is none. */
  static String doi(Map<String, Object> csl) {
    return Doi.bare(text(csl, "DOI")).toLowerCase(Locale.ROOT);
  }

  /** The authors, as far as they are named. */
  static List<Author> authors(Map<String, Object> csl) {
    List<Author> authors = new ArrayList<>();
    if (csl.get("author") instanceof List<?> names) {
      for (Object name : names) {
        if (name instanceof Map<?, ?> map && !OtherNames.isOthers(name)) {
          String particle = string(map.get("non-dropping-particle"));
          String family = string(map.get("family") != null ? map.get("family") : map.get("literal"));
          authors.add(new Author((particle + " " + family).strip(), string(map.get("given"))));
        }
      }
    }
    return authors;
  }

  /** Whether the record says that there are more authors than it names. */
  static boolean hasOthers(Map<String, Object> csl) {
    return csl.get("author") instanceof List<?> names && names.stream().anyMatch(OtherNames::isOthers);
  }

  /** The year of publication; null where there is none, or no number. */
  static @Nullable Integer year(Map<String, Object> csl) {
    if (csl.get("issued") instanceof Map<?, ?> issued
        && issued.get("date-parts") instanceof List<?> dates
        && !dates.isEmpty()
        && dates.getFirst() instanceof List<?> date
        && !date.isEmpty()) {
      try {
        return Integer.valueOf(date.getFirst().toString().strip());
      } catch (NumberFormatException notAYear) {
        return null;
      }
    }
    return null;
  }

  private static String string(@Nullable Object value) {
    return value == null ? "" : value.toString().strip();
  }
}
