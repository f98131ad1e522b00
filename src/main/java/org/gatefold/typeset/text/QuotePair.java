package org.gatefold.typeset.text;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;

/** An opening and a closing quotation mark. */
public record QuotePair(String open, String close) {
  /** French, but for Switzerland, keeps its marks off the words by a narrow space that does not break. */
  private static final String NARROW = "\u202F";

  /** The pairs of a language, the outer one first. */
  public static List<QuotePair> of(Locale language) {
    LocaleData data = LocaleData.getInstance(ULocale.forLocale(language));
    boolean spaced = language.getLanguage().equals("fr") && !language.getCountry().equals("CH");
    return List.of(pair(data, LocaleData.QUOTATION_START, LocaleData.QUOTATION_END, spaced),
        pair(data, LocaleData.ALT_QUOTATION_START, LocaleData.ALT_QUOTATION_END, spaced));
  }

  private static QuotePair pair(LocaleData data, int start, int end, boolean spaced) {
    String open = data.getDelimiter(start);
    String close = data.getDelimiter(end);
    return spaced && open.equals("«") ? new QuotePair(open + NARROW, NARROW + close) : new QuotePair(open, close);
  }
}
