package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gatefold.typeset.css.Definition.Setting;
import org.jspecify.annotations.Nullable;

/** How shorthands set their longhands. */
final class Expansion {
  static final String EDGE = "<border-width> || [ none | solid | dashed | dotted ] || <color>";

  private Expansion() {}

  /** One to four values for top, right, bottom, left, or for the corners from the top left. */
  static @Nullable List<Setting> sides(Tokens in, List<Property> longhands) {
    List<Object> values = new ArrayList<>(4);
    while (!in.done()) {
      Object value = longhands.get(0).grammar().read(in);
      if (value == null || values.size() == 4) {
        return null;
      }
      values.add(value);
    }
    int[][] place = {{}, {0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};
    if (values.isEmpty()) {
      return null;
    }
    List<Setting> settings = new ArrayList<>(4);
    for (int side = 0; side < 4; side++) {
      settings.add(new Setting(longhands.get(side), values.get(place[values.size()][side])));
    }
    return settings;
  }

  /** Each longhand at most once, at least one, in any order; the others get their initial values. */
  static @Nullable List<Setting> anyOrder(Tokens in, List<Property> longhands) {
    Map<Property, Object> values = new EnumMap<>(Property.class);
    while (!in.done()) {
      if (!readOne(in, longhands, values)) {
        return null;
      }
    }
    return values.isEmpty() ? null : settings(longhands, values);
  }

  /** Reads one value of the first longhand that takes it and has none. */
  static boolean readOne(Tokens in, List<Property> longhands, Map<Property, Object> values) {
    for (Property longhand : longhands) {
      Object value = values.containsKey(longhand) ? null : longhand.grammar().attempt(in);
      if (value != null) {
        values.put(longhand, value);
        return true;
      }
    }
    return false;
  }

  static List<Setting> settings(List<Property> longhands, Map<Property, Object> values) {
    return longhands.stream()
        .map(longhand -> new Setting(longhand, values.getOrDefault(longhand, Wide.INITIAL)))
        .toList();
  }

  /** {@code border}: one edge for all sides. */
  static @Nullable List<Setting> border(Tokens in, List<Property> longhands) {
    List<Setting> first = anyOrder(in, longhands.subList(0, 3));
    if (first == null) {
      return null;
    }
    List<Setting> settings = new ArrayList<>(12);
    for (int i = 0; i < longhands.size(); i++) {
      settings.add(new Setting(longhands.get(i), first.get(i % 3).value()));
    }
    return settings;
  }

  /** {@code background}, where a slash and a size may follow the position. */
  static @Nullable List<Setting> background(Tokens in, List<Property> longhands) {
    List<Property> free = longhands.stream().filter(longhand -> longhand != Property.BACKGROUND_SIZE).toList();
    Map<Property, Object> values = new EnumMap<>(Property.class);
    while (!in.done()) {
      if (!readOne(in, free, values)) {
        return null;
      }
      if (values.containsKey(Property.BACKGROUND_POSITION) && in.delimiter('/')) {
        Object size = Property.BACKGROUND_SIZE.grammar().read(in);
        if (size == null || values.put(Property.BACKGROUND_SIZE, size) != null) {
          return null;
        }
      }
    }
    return values.isEmpty() ? null : settings(longhands, values);
  }
}
