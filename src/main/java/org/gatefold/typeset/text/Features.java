package org.gatefold.typeset.text;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** OpenType features to set, on top of what HarfBuzz does by itself (kerning, ligatures, marks, contextual forms). */
final class Features {
  /** Nothing but the defaults. */
  static final Features NONE = new Features(Map.of());

  private final int[] tags;
  private final int[] values;

  private Features(Map<String, Integer> byTag) {
    tags = byTag.keySet().stream().mapToInt(Features::tag).toArray();
    values = byTag.values().stream().mapToInt(Integer::intValue).toArray();
  }

  /** Those of a style and wide marks at half their width. */
  static Features halved(TextStyle style) {
    Map<String, Integer> wanted = wanted(style);
    wanted.put("halt", 1);
    return new Features(wanted);
  }

  /** Those of a style. Spaced letters do not join into ligatures, except where the style asks for them. */
  static Features of(TextStyle style) {
    if (style.features().isEmpty() && style.letterSpacing() == 0) {
      return NONE;
    }
    return new Features(wanted(style));
  }

  private static Map<String, Integer> wanted(TextStyle style) {
    Map<String, Integer> wanted = new TreeMap<>();
    if (style.letterSpacing() != 0) {
      wanted.put("liga", 0);
      wanted.put("clig", 0);
    }
    style.features().forEach((tag, value) -> {
      if (tag.length() == 4) {
        wanted.put(tag, value);
      }
    });
    return wanted;
  }

  /** Four letters as OpenType packs them. */
  static int tag(String letters) {
    return (letters.charAt(0) << 24) | (letters.charAt(1) << 16) | (letters.charAt(2) << 8) | letters.charAt(3);
  }

  int size() {
    return tags.length;
  }

  int tag(int index) {
    return tags[index];
  }

  int value(int index) {
    return values[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Features that && Arrays.equals(tags, that.tags) && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(tags) + Arrays.hashCode(values);
  }
}
