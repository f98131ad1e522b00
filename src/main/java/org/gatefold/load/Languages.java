package org.gatefold.load;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** BCP 47 language tags. */
final class Languages {
  private Languages() {}

  /** The locale of a well-formed tag that names a language. */
  static Optional<Locale> parse(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
    } catch (IllformedLocaleException notATag) {
      return Optional.empty();
    }
  }
}
