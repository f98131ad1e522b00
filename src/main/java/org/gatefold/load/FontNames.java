package org.gatefold.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code name}: what a font calls itself. */
final class FontNames {
  private static final int FAMILY = 1;
  private static final int POST_SCRIPT_NAME = 6;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int WINDOWS = 3;
  private static final int MACINTOSH = 1;
  private static final int ENGLISH_US = 0x409;
  private static final Set<String> WEIGHTS = Set.of("thin", "extralight", "ultralight", "light", "regular", "medium",
      "semibold", "demibold", "bold", "extrabold", "ultrabold", "black", "heavy", "italic");

  private final FontTable table;

  FontNames(FontTable table) {
    this.table = table;
  }

  /** The typographic family; where there is none, the family without its weight: "Source Sans 3 Semibold" is no family. */
  String family() throws FontException {
    String typographic = find(TYPOGRAPHIC_FAMILY);
    return typographic.isEmpty() ? withoutWeight(find(FAMILY)) : typographic;
  }

  String postScriptName() throws FontException {
    return find(POST_SCRIPT_NAME);
  }

  private static String withoutWeight(String family) {
    List<String> words = List.of(family.split(" "));
    int end = words.size();
    while (end > 1 && WEIGHTS.contains(words.get(end - 1).toLowerCase(Locale.ROOT))) {
      end--;
    }
    return String.join(" ", words.subList(0, end));
  }

  /** A name in American English, else in any language; empty if there is none. */
  private String find(int id) throws FontException {
    int texts = table.u16(4);
    String found = "";
    for (int i = 0; i < table.u16(2); i++) {
      int at = 6 + 12 * i;
      if (table.u16(at + 6) == id) {
        int platform = table.u16(at);
        String text = table.string(texts + table.u16(at + 10), table.u16(at + 8),
            platform == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
        if (platform == WINDOWS && table.u16(at + 4) == ENGLISH_US) {
          return text;
        }
        found = found.isEmpty() ? text : found;
      }
    }
    return found;
  }
}
