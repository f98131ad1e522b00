package org.gatefold.typeset.text;

import com.ibm.icu.text.CaseMap;
import java.util.Locale;

/** {@code text-transform} as a language wants it: Turkish i, Dutch ij, Greek capitals without accents (Text 3, 2.1). */
public final class CaseTransform {
  private static final CaseMap.Title TITLE = CaseMap.toTitle().noLowercase();

  private CaseTransform() {}

  /**
   * Transforms text.
   *
   * @param how a value of the property other than {@code none}
   * @param insideWord whether the text goes on with a word that began before it
   */
  public static String apply(String how, String text, Locale locale, boolean insideWord) {
    return switch (how) {
      case "uppercase" -> CaseMap.toUpper().apply(locale, text);
      case "lowercase" -> CaseMap.toLower().apply(locale, text);
      default -> capitalized(text, locale, insideWord ? wordEnd(text) : 0);
    };
  }

  private static String capitalized(String text, Locale locale, int from) {
    return text.substring(0, from) + TITLE.apply(locale, null, text.substring(from));
  }

  private static int wordEnd(String text) {
    int at = 0;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
