package org.gatefold.model;

import java.util.Locale;
import java.util.Set;
import org.gatefold.model.pseudo.PseudoLocale;

/** Languages whose pages are turned from left to right. */
public final class RightToLeft {
  private static final Set<String> LANGUAGES =
      Set.of("ar", "arc", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi", "ji");
  private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa");

  private RightToLeft() {}

  /** Whether text of a locale is read from right to left. */
  public static boolean is(Locale locale) {
    String script = locale.getScript();
    if (PseudoLocale.of(locale).isPresent()) {
      return PseudoLocale.of(locale).get() == PseudoLocale.RIGHT_TO_LEFT;
    }
    return script.isEmpty() ? LANGUAGES.contains(locale.getLanguage()) : SCRIPTS.contains(script);
  }
}
