package org.gatefold.cite;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.gatefold.model.RightToLeft;

/** In which letters a language is written. */
final class WrittenIn {
  private WrittenIn() {}

  /** Whether in Latin ones (CLDR's likely subtags) that run to the right; so is what says no language. */
  static boolean latin(Locale locale) {
    if (RightToLeft.is(locale)) {
      return false;
    }
    String script = ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript();
    return script.isEmpty() || script.equals("Latn");
  }
}
