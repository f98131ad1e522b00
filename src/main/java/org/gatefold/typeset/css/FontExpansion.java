package org.gatefold.typeset.css;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gatefold.typeset.css.Definition.Setting;
import org.jspecify.annotations.Nullable;

/** The shorthand {@code font} (Fonts 4, 2.7); it also resets all that is not named in it. */
final class FontExpansion {
  static final List<Property> LONGHANDS =
      List.of(
          Property.FONT_STYLE,
          Property.FONT_VARIANT_CAPS,
          Property.FONT_WEIGHT,
          Property.FONT_SIZE,
          Property.LINE_HEIGHT,
          Property.FONT_FAMILY,
          Property.FONT_VARIANT_NUMERIC,
          Property.FONT_VARIANT_POSITION,
          Property.FONT_VARIANT_LIGATURES,
          Property.FONT_KERNING,
          Property.FONT_FEATURE_SETTINGS);

  private static final List<Property> LEADING = LONGHANDS.subList(0, 3);

  private FontExpansion() {}

  static @Nullable List<Setting> read(Tokens in, List<Property> longhands) {
    Map<Property, Object> values = new EnumMap<>(Property.class);
    while (in.word("normal") || Expansion.readOne(in, LEADING, values)) {
      // What precedes the size may come in any order.
    }
    if (!required(in, Property.FONT_SIZE, values)
        || (in.delimiter('/') && !required(in, Property.LINE_HEIGHT, values))
        || !required(in, Property.FONT_FAMILY, values)) {
      return null;
    }
    return Expansion.settings(longhands, values);
  }

  private static boolean required(Tokens in, Property longhand, Map<Property, Object> values) {
    Object value = longhand.grammar().read(in);
    if (value == null) {
      return false;
    }
    values.put(longhand, value);
    return true;
  }
}
