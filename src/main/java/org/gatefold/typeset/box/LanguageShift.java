package org.gatefold.typeset.box;

import java.util.Locale;

/**
 * Says within a text that what follows is in another language (ISO 32000-1, 7.9.2.2): an element has one language, and there is no other
 * way to say it of a part of an alternative text. Readers that do not know the sign leave it out.
 */
final class LanguageShift {
  private static final char ESCAPE = '\u001B';

  private LanguageShift() {}

  /** The sign for a language; empty for one that has no code of two letters, which the sign wants. */
  static String to(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String country = locale.getCountry().length() == 2 ? locale.getCountry() : "";
    return locale.getLanguage().length() == 2 ? ESCAPE + locale.getLanguage() + country + ESCAPE : "";
  }
}
