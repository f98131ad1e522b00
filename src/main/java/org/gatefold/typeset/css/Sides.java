package org.gatefold.typeset.css;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatefold.typeset.css.ComputedStyle.Side;

/** Longhands that come once for each side or corner, in the order of the sides. */
final class Sides {
  private static final List<Side> ALL = List.of(Side.values());

  private Sides() {}

  static List<Property> of(String before) {
    return of(before, "");
  }

  static List<Property> of(String before, String behind) {
    return ALL.stream().map(side -> property(before + name(side) + behind)).toList();
  }

  static List<Property> corners() {
    return Stream.of("top-left", "top-right", "bottom-right", "bottom-left")
        .map(corner -> property("border-" + corner + "-radius"))
        .toList();
  }

  /** Width, style and colour of one side's border. */
  static List<Property> edge(String side) {
    return Stream.of("-width", "-style", "-color").map(part -> property("border-" + side + part)).toList();
  }

  /** Those of all sides. */
  static List<Property> edges() {
    return ALL.stream().flatMap(side -> edge(name(side)).stream()).toList();
  }

  private static String name(Side side) {
    return Names.css(side);
  }

  private static Property property(String css) {
    return Property.valueOf(css.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
