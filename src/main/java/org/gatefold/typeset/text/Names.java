package org.gatefold.typeset.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;

/** What characters are called in messages. */
final class Names {
  private Names() {}

  /** As in U+00E9. */
  static String codePoint(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** As in LATIN SMALL LETTER E WITH ACUTE. */
  static String name(int codePoint) {
    String name = UCharacter.getExtendedName(codePoint);
    return name == null ? "unnamed" : name;
  }
}
