package org.gatefold.cite.numbers;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows how a language writes a number in words, as CLDR has it. */
final class Spelled {
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  /** Languages that inflect little: what is not found there is not there. Elsewhere small numbers get the benefit of the doubt. */
  private static final Set<String> PLAIN = Set.of("en", "es", "pt", "fr", "de", "it", "nl");
  private static final BigDecimal SMALL = BigDecimal.valueOf(12);

  private Spelled() {}

  /** Whether a number may stand in a text in words, or as the name of a month. */
  static boolean mayStand(BigDecimal value, String text, Locale language) {
    if (value.signum() < 0 || value.compareTo(MOST) > 0 || value.stripTrailingZeros().scale() > 0) {
      return false;
    }
    if (!PLAIN.contains(language.getLanguage()) && value.compareTo(SMALL) <= 0) {
      return true;
    }
    String words = " " + spaced(text) + " ";
    return spellings(value.longValueExact(), language).stream().anyMatch(spelling -> words.contains(" " + spelling + " "));
  }

  private static List<String> spellings(long value, Locale language) {
    RuleBasedNumberFormat format = new RuleBasedNumberFormat(ULocale.forLocale(language), RuleBasedNumberFormat.SPELLOUT);
    List<String> spellings = new ArrayList<>();
    for (String rules : format.getRuleSetNames()) {
      if (rules.startsWith("%spellout-") && !rules.endsWith("year")) {
        spellings.add(spaced(format.format(value, rules)));
      }
    }
    if (value >= 1 && value <= SMALL.longValue()) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
      spellings.add(spaced(symbols.getMonths()[(int) value - 1]));
      spellings.add(spaced(symbols.getShortMonths()[(int) value - 1]));
    }
    return spellings;
  }

  /** Letters alone, one space between words. */
  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String plain = folded(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetter(c)) {
        out.append(c);
      } else if (c != '\u00AD' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /** In small letters, without accents. */
  static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
        out.append(plain.charAt(i));
      }
    }
    return out.toString();
  }
}
