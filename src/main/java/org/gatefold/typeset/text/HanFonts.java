package org.gatefold.typeset.text;

import java.util.List;
import java.util.Locale;
import org.gatefold.model.LocaleChain;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.font.FontSet;

/**
 * Unicode gives Chinese, Japanese and Korean one character for what they write in different shapes. Which shapes a family has, its
 * name says: families that were made as sets end in SC, TC, HK, JP or KR.
 */
final class HanFonts {
  private HanFonts() {}

  /** The families for a language, the best first; none for languages that are not written in Han characters. */
  static List<String> preferred(FontSet fonts, Locale language) {
    List<String> endings = endings(language);
    return endings.isEmpty() ? List.of() : endings.stream()
        .flatMap(ending -> fonts.faces().stream().map(FontFace::family).distinct().filter(family -> family.endsWith(ending)))
        .toList();
  }

  private static List<String> endings(Locale language) {
    return switch (language.getLanguage()) {
      case "zh", "yue" -> LocaleChain.isTraditional(language) ? List.of(" TC", " HK", " SC") : List.of(" SC", " TC", " HK");
      case "ja" -> List.of(" JP");
      case "ko" -> List.of(" KR");
      default -> List.of();
    };
  }
}
