package org.gatefold.model.pseudo;

import java.util.Locale;
import java.util.Optional;

/**
 * A pseudo-locale: a language with the region {@code XA} or {@code XB}, as CLDR names them. Its texts are made of those of the language;
 * its dates, numbers, hyphens and paper are the language's own.
 */
public enum PseudoLocale {
  /** Letters have accents, and each running text is longer, between brackets: {@code en-XA}. */
  ACCENTED("XA"),
  /** Every word runs from right to left: {@code en-XB}. */
  RIGHT_TO_LEFT("XB");

  private final String region;

  PseudoLocale(String region) {
    this.region = region;
  }

  /** The pseudo-locale that a locale is; nothing for one that people speak. */
  public static Optional<PseudoLocale> of(Locale locale) {
    for (PseudoLocale pseudo : values()) {
      if (pseudo.region.equals(locale.getCountry()) && !locale.getLanguage().isEmpty()) {
        return Optional.of(pseudo);
      }
    }
    return Optional.empty();
  }

  /** Whether nobody speaks it. */
  public static boolean is(Locale locale) {
    return of(locale).isPresent();
  }

  /** The language that a pseudo-locale is made of; any other locale is itself. */
  public static Locale spoken(Locale locale) {
    return is(locale) ? Locale.of(locale.getLanguage()) : locale;
  }

  /** Whether a text in one locale can be what another is made of. */
  public static boolean isMadeOf(Locale pseudo, Locale spoken) {
    return is(pseudo) && !is(spoken) && pseudo.getLanguage().equals(spoken.getLanguage());
  }

  /** How it says words. */
  public PseudoText text() {
    return switch (this) {
      case ACCENTED -> new AccentedText();
      case RIGHT_TO_LEFT -> new TurnedText();
    };
  }
}
