package org.gatefold.translate;

import java.util.Locale;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;

/** Characters that no text should have. */
final class Characters {
  private Characters() {}

  /** The first one of a text, such as {@code U+0007}; empty if there is none. */
  static String bad(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isBad(c)) {
        return String.format(Locale.ROOT, "U+%04X", c);
      }
    }
    return "";
  }

  private static boolean isBad(int c) {
    boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    return switch (Character.getType(c)) {
      case Character.CONTROL -> !blank;
      case Character.PRIVATE_USE, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> (c & 0xFFFE) == 0xFFFE || c == 0xFEFF;
    };
  }

  /** Says so if an article has one: the library of the exchange format uses private ones for itself. */
  static void check(Unit unit, Findings findings) {
    check(unit, unit.from().words(), unit.source().origin(), findings);
    if (unit.to() != null && unit.target() != null) {
      check(unit, unit.to().words(), unit.target().origin(), findings);
    }
  }

  private static void check(Unit unit, String words, Origin place, Findings findings) {
    String bad = bad(words);
    if (!bad.isEmpty()) {
      findings.add(TranslateCode.UNPRINTABLE, place, unit.id(), bad);
    }
  }
}
