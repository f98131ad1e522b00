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
    return csl.get("issued") instanceof Map<?, ?> issued ? yearIn(string(issued.get("raw")) + " " + string(issued.get("literal"))) : null;
  }

  /** The first four digits in a row of a date in words. */
  private static @Nullable Integer yearIn(String date) {
    int digits = 0;
    for (int i = 0; i < date.length(); i++) {
      digits = Character.isDigit(date.charAt(i)) ? digits + 1 : 0;
      if (digits == 4) {
        return Integer.valueOf(date.substring(i - 3, i + 1));
      }
    }
    return null;
  }

  /** The PubMed number, which Zotero may keep among the remarks as {@code PMID: 123}; empty where there is none. */
  static String pubMed(Map<String, Object> csl) {
    String number = text(csl, "PMID");
    String note = text(csl, "note");
    int at = number.isEmpty() ? note.indexOf("PMID:") : -1;
    if (at < 0) {
      return number;
    }
    String rest = note.substring(at + "PMID:".length()).strip();
    int end = 0;
    while (end < rest.length() && Character.isDigit(rest.charAt(end))) {
      end++;
    }
    return rest.substring(0, end);
  }

  private static String string(@Nullable Object value) {
    return value == null ? "" : value.toString().strip();
  }
}
