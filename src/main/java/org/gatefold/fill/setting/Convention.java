package org.gatefold.fill.setting;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one language does with spaces.
 *
 * @param before the space in front of a mark; a mark that is not here is left as it is typed
 * @param after the space behind a mark that opens
 * @param percent the space in front of a percent sign (CLDR); null where signs stay as they are typed
 * @param shortWords whether a word of one letter stays with the next one
 * @param dashes whether a dash between spaces stays with the word before it
 */
record Convention(
    Map<Character, String> before,
    Map<Character, String> after,
    @Nullable String percent,
    boolean shortWords,
    boolean dashes) {
  static final String NO_BREAK = "\u00A0";
  static final String NARROW = "\u202F";

  private static final Set<String> SHORT_WORDS = Set.of("ru", "uk", "be", "bg", "pl", "cs", "sk");
  private static final Set<String> DASHES = Set.of("ru", "uk", "be", "bg");
  /** Languages whose percent signs CLDR spaces as their typographers do; in Arabic and Chinese the sign is another or stands alone. */
  private static final Set<String> PERCENT =
      Set.of("fr", "de", "es", "ru", "uk", "be", "bg", "pl", "cs", "sk", "sv", "da", "nb", "nn", "no", "fi", "hu", "ro");

  Convention {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  static Convention of(Locale locale) {
    String language = locale.getLanguage();
    String percent = PERCENT.contains(language) ? percent(locale) : null;
    boolean shortWords = SHORT_WORDS.contains(language);
    boolean dashes = DASHES.contains(language);
    return language.equals("fr")
        ? french(locale.getCountry(), percent)
        : new Convention(Map.of(), Map.of(), percent, shortWords, dashes);
  }

  /** France spaces all high punctuation; Canada the colon and the quotation marks; Switzerland the quotation marks, not at all. */
  private static Convention french(String country, @Nullable String percent) {
    return switch (country) {
      case "CH", "LI" -> new Convention(Map.of(), Map.of(), percent, false, false);
      case "CA" -> new Convention(Map.of(':', NO_BREAK, '»', NO_BREAK), Map.of('«', NO_BREAK), percent, false, false);
      default -> new Convention(
          Map.of(';', NARROW, '!', NARROW, '?', NARROW, '»', NARROW, ':', NO_BREAK), Map.of('«', NARROW), percent, false, false);
    };
  }

  /** What stands between number and sign in the language's own pattern; the typesetter breaks at neither kind of space. */
  private static String percent(Locale locale) {
    NumberFormat format = NumberFormat.getPercentInstance(ULocale.forLocale(locale));
    String suffix = format instanceof DecimalFormat decimal ? decimal.getPositiveSuffix() : "%";
    return suffix.startsWith("%") ? "" : NO_BREAK;
  }

  /** Whether the language changes nothing. */
  boolean isEmpty() {
    return before.isEmpty() && after.isEmpty() && percent == null && !shortWords && !dashes;
  }
}
