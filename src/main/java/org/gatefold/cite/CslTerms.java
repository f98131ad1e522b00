package org.gatefold.cite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatefold.model.LocaleChain;

/** Finds the CSL terms (et al., accessed, months) for a locale, of which CSL has few, and fits them to a style. */
final class CslTerms {
  private static final String FALLBACK = "en-US";
  /** CSL names one region of these languages; any other region of theirs reads it. */
  private static final List<String> REGIONS = List.of(
      "es-MX", "es-ES", "pt-PT", "pt-BR", "en-US", "fr-FR", "de-DE", "zh-CN", "ar", "nb-NO", "sr-Cyrl-RS", "it-IT", "nl-NL",
      "pl-PL", "ru-RU", "tr-TR", "ja-JP", "ko-KR", "hi-IN", "he-IL", "fa-IR", "ca-AD", "uk-UA", "vi-VN", "sv-SE", "da-DK",
      "fi-FI", "el-GR", "cs-CZ", "hu-HU", "ro-RO", "id-ID", "th-TH", "bg-BG", "sk-SK", "sl-SI", "hr-HR", "et-EE", "lt-LT",
      "lv-LV", "ms-MY", "nn-NO", "gl-ES", "eu", "la");

  private CslTerms() {}

  /** The nearest language tag for which CSL has terms: es-CO reads es-MX, ar-SA reads ar; {@code en-US} if none is near. */
  static String nearest(Locale locale) {
    for (String tag : candidates(locale)) {
      if (CslTerms.class.getResource("/locales-" + tag + ".xml") != null) {
        return tag;
      }
    }
    return FALLBACK;
  }

  private static Set<String> candidates(Locale locale) {
    String language = locale.getLanguage().equals("no") ? "nb" : locale.getLanguage();
    Set<String> tags = new LinkedHashSet<>(LocaleChain.of(locale));
    if (LocaleChain.isTraditional(locale)) {
      tags.add("zh-TW");
    }
    tags.add(language + "-" + locale.getCountry());
    if (language.equals("es") && locale.getCountry().isEmpty()) {
      tags.add("es-ES");
    }
    for (String region : REGIONS) {
      if (region.equals(language) || region.startsWith(language + "-")) {
        tags.add(region);
      }
    }
    return tags;
  }

  /** The locale file for a tag, with the style's own page range delimiter in every language, not in English alone. */
  static String xml(String tag, CslStyle style) {
    String xml = CslStyle.Resources.text("/locales-" + tag + ".xml")
        .orElseThrow(() -> new IllegalArgumentException("no CSL locale " + tag));
    String own = OwnTerms.of(Locale.forLanguageTag(tag).getLanguage()).inLocale(xml);
    return style.pageRange().isEmpty() ? own : withTerm(own, "page-range-delimiter", style.pageRange());
  }

  /** The first value of a term in a style or locale file, with plain spaces; empty if it has none. */
  static String term(String xml, String name) {
    int from = startOf(xml, name);
    String value = from < 0 ? "" : xml.substring(from, xml.indexOf("</term>", from));
    return TitleMarkup.read(value).replace('\u00A0', ' ');
  }

  /** The same as it stands there, no-break spaces and all. */
  static String rawTerm(String xml, String name) {
    int from = startOf(xml, name);
    return from < 0 ? "" : TitleMarkup.read("_" + xml.substring(from, xml.indexOf("</term>", from)) + "_").replace("_", "");
  }

  /** The short form of a term; empty if it has none. */
  static String shortTerm(String xml, String name, boolean several) {
    String open = "<term name=\"" + name + "\" form=\"short\">";
    int at = xml.indexOf(open);
    String value = at < 0 ? "" : xml.substring(at + open.length(), xml.indexOf("</term>", at));
    String part = several ? "multiple>" : "single>";
    int from = value.indexOf("<" + part);
    String form = from < 0 ? value : value.substring(from + part.length() + 1, value.indexOf("</" + part, from));
    return TitleMarkup.read(form);
  }

  private static String withTerm(String xml, String name, String value) {
    int from = startOf(xml, name);
    return from < 0 ? xml : xml.substring(0, from) + value + xml.substring(xml.indexOf("</term>", from));
  }

  private static int startOf(String xml, String name) {
    String open = "<term name=\"" + name + "\">";
    int at = xml.indexOf(open);
    return at < 0 ? -1 : at + open.length();
  }
}
