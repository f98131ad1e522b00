package org.gatefold.cite;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** In which letters a language is written. */
final class WrittenIn {
  private WrittenIn() {}

  /** Whether in Latin ones (CLDR's likely subtags); so is what says no language. */
  static boolean latin(Locale locale) {
    String script = ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript();
    return script.isEmpty() || script.equals("Latn");
  }
}
