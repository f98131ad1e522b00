package org.gatefold.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts days into the form that they have before a month, which the processor does not: 3. März, 1ᵉʳ mars, 1.º de março, 3 марта.
 * Languages that are not named need nothing.
 */
final class Days {
  private static final List<String> GENITIVES = List.of(
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря");

  private final String language;
  private final List<String> months = new ArrayList<>();

  /** @param xml the locale file */
  Days(String language, String xml) {
    this.language = language;
    for (int month = 1; month <= 12; month++) {
      months.add(CslTerms.term(xml, String.format(Locale.ROOT, "month-%02d", month)));
    }
  }

  String in(String printed) {
    return switch (language) {
      case "de" -> ordered(printed, " ", ".", false);
      case "fr" -> ordered(printed, " ", "ᵉʳ", true);
      case "it" -> ordered(printed, " ", "º", true);
      case "pt" -> ordered(printed, " de ", "º", true);
      case "ru" -> genitive(printed);
      default -> printed;
    };
  }

  private String ordered(String printed, String between, String mark, boolean firstOnly) {
    String changed = printed;
    for (String month : months) {
      int at = changed.indexOf(between + month);
      while (at > 0 && !month.isEmpty()) {
        if (isDay(changed, at) && (!firstOnly || isFirst(changed, at))) {
          changed = changed.substring(0, at) + mark + changed.substring(at);
        }
        at = changed.indexOf(between + month, at + between.length() + mark.length());
      }
    }
    return changed;
  }

  private String genitive(String printed) {
    String changed = printed;
    for (int month = 0; month < months.size(); month++) {
      String name = " " + months.get(month);
      int at = changed.indexOf(name);
      while (at > 0 && name.length() > 1) {
        if (isDay(changed, at)) {
          changed = changed.substring(0, at + 1) + GENITIVES.get(month) + changed.substring(at + name.length());
        }
        at = changed.indexOf(name, at + name.length());
      }
    }
    return changed;
  }

  private static boolean isDay(String text, int end) {
    return Character.isDigit(text.charAt(end - 1));
  }

  private static boolean isFirst(String text, int end) {
    return text.charAt(end - 1) == '1' && (end < 2 || !Character.isDigit(text.charAt(end - 2)));
  }
}
