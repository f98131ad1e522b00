package org.gatefold.typeset.css;

import java.util.List;
import org.gatefold.typeset.css.Definition.Setting;
import org.jspecify.annotations.Nullable;

/** The shorthand {@code flex} (Flexbox 1, 7.1), whose longhands have other values where it does not name them. */
final class FlexExpansion {
  private FlexExpansion() {}

  static @Nullable List<Setting> read(Tokens in, List<Property> longhands) {
    if (in.word("none")) {
      return settings(longhands, 0.0, 0.0, Word.AUTO);
    }
    Object basis = null;
    Double grow = null;
    Double shrink = null;
    while (!in.done()) {
      Object number = grow == null ? FlexStyle.FACTOR.attempt(in) : null;
      if (number != null) {
        grow = (Double) number;
        Object second = FlexStyle.FACTOR.attempt(in);
        shrink = second == null ? null : (Double) second;
      } else {
        Object width = basis == null ? FlexStyle.BASIS.attempt(in) : null;
        if (width == null) {
          return null;
        }
        basis = width;
      }
    }
    return basis == null && grow == null
        ? null
        : settings(longhands, grow == null ? 1.0 : grow, shrink == null ? 1.0 : shrink, basis == null ? Linear.ZERO : basis);
  }

  private static List<Setting> settings(List<Property> longhands, Double grow, Double shrink, Object basis) {
    return List.of(new Setting(longhands.get(0), grow), new Setting(longhands.get(1), shrink),
        new Setting(longhands.get(2), basis));
  }
}
