package org.gatefold.cite;

import java.util.List;
import java.util.Locale;

/**
 * Writes the number of an edition, which the processor leaves a bare number: 3rd ed., 3.ª ed. The mark keeps the processor
 * from taking the words for a number and adding its own.
 */
final class Editions {
  private final String language;
  private final String terms;

  /** @param terms the locale file */
  Editions(String language, String terms) {
    this.language = language;
    this.terms = terms;
  }

  /** The edition with its ordinal and its label; what is no number stays as it is. */
  String printed(String edition) {
    String digits = edition.strip();
    if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return edition;
    }
    String label = CslTerms.shortTerm(terms, "edition", false);
    return switch (language) {
      case "ar" -> label + Mark.WORDS + " " + digits;
      case "zh" -> "第" + digits + Mark.WORDS + label;
      default -> digits + suffix(Integer.parseInt(digits)) + Mark.WORDS + " " + label;
    };
  }

  private String suffix(int number) {
    for (String name : names(number)) {
      String suffix = CslTerms.term(terms, name);
      if (!suffix.isEmpty()) {
        return suffix;
      }
    }
    return "";
  }

  /** CSL's terms for an ordinal, the most special first: 11 to 13 go before the last digit. */
  private static List<String> names(int number) {
    String two = String.format(Locale.ROOT, "ordinal-%02d", number % 100);
    boolean teen = number % 100 > 10 && number % 100 < 20;
    return teen ? List.of(two, "ordinal") : List.of(String.format(Locale.ROOT, "ordinal-%02d", number % 10), "ordinal");
  }
}
