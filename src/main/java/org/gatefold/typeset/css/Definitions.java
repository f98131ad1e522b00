package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All properties by name. */
final class Definitions {
  private static final Map<String, Definition> BY_NAME = byName();

  private Definitions() {}

  private static Map<String, Definition> byName() {
    Map<String, Definition> map = new HashMap<>();
    for (Definition definition : all()) {
      map.put(definition.css(), definition);
    }
    return Map.copyOf(map);
  }

  /** Longhands, then shorthands, then those that follow the direction. */
  static List<Definition> all() {
    List<Definition> all = new ArrayList<>(List.of(Property.values()));
    all.addAll(List.of(Shorthand.values()));
    all.addAll(List.of(Logical.values()));
    return all;
  }

  /** By its name in lower case. */
  static @Nullable Definition find(String name) {
    return BY_NAME.get(name);
  }

  /** What to tell somebody who wrote a name that does not exist. */
  static String advice(String name) {
    String known = Advice.property(name);
    if (known != null) {
      return known;
    }
    String nearest = Names.nearest(name, BY_NAME.keySet());
    return nearest.equals(name) ? "docs/css.md lists the properties" : "did you mean `" + nearest + "`?";
  }
}
