package org.gatefold.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a language looks for what it does not have itself: {@code es-CO, es-419, es}; {@code pt-BR, pt}; {@code zh-CN, zh-Hans, zh}. One
 * order for messages, hyphens, fonts and citation terms, so that none of them falls back to another neighbour than the rest.
 */
public final class LocaleChain {
  /** Where es-419, Latin American Spanish, is spoken (CLDR's parentLocales). */
  private static final Set<String> LATIN_AMERICA = Set.of(
      "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY", "SV", "US",
      "UY", "VE");
  private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

  private LocaleChain() {}

  /** Language tags from the most special to the most general. There is none of another language, nor of other letters. */
  public static List<String> of(Locale locale) {
    String language = locale.getLanguage();
    String country = locale.getCountry();
    String script = script(locale);
    Set<String> tags = new LinkedHashSet<>();
    tags.add(locale.toLanguageTag());
    if (!country.isEmpty()) {
      tags.add(language + "-" + country);
    }
    if (language.equals("es") && LATIN_AMERICA.contains(country)) {
      tags.add("es-419");
    }
    if (!script.isEmpty()) {
      tags.add(language + "-" + script);
    }
    if (!script.equals("Hant") || language.equals("yue")) {
      tags.add(language);
    }
    return List.copyOf(tags);
  }

  /** Whether a locale is written in traditional Chinese characters. */
  public static boolean isTraditional(Locale locale) {
    return script(locale).equals("Hant");
  }

  /** The script that a locale names; of Chinese, the one that its region writes. */
  private static String script(Locale locale) {
    if (!locale.getScript().isEmpty()) {
      return locale.getScript();
    }
    return switch (locale.getLanguage()) {
      case "zh" -> TRADITIONAL.contains(locale.getCountry()) ? "Hant" : "Hans";
      case "yue" -> "Hant";
      default -> "";
    };
  }
}
