package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gatefold.typeset.css.Definition.Setting;
import org.jspecify.annotations.Nullable;

/** How shorthands set their longhands. */
final class Expansion {
  static final String EDGE = "<border-width> || [ none | double | solid | dashed | dotted ] || <color>";

  /** Which value each of so many longhands takes, by the number of values given. */
  private static final int[][][] PLACES = {
    {},
    {{}, {0}},
    {{}, {0, 0}, {0, 1}},
    {},
    {{}, {0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}}
  };

  private Expansion() {}

  /** One to four values for top, right, bottom, left, or for the corners from the top left; one or two for a pair. */
  static @Nullable List<Setting> sides(Tokens in, List<Property> longhands) {
    List<Object> values = new ArrayList<>(longhands.size());
    while (!in.done()) {
      Object value = longhands.get(0).grammar().read(in);
      if (value == null || values.size() == longhands.size()) {
        return null;
      }
      values.add(value);
    }
    int[] places = PLACES[longhands.size()][values.size()];
    List<Setting> settings = new ArrayList<>(4);
    for (int i = 0; i < places.length; i++) {
      settings.add(new Setting(longhands.get(i), values.get(places[i])));
    }
    return settings.isEmpty() ? null : settings;
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

  /** {@code gap}: between rows and, if there are two values, between columns. */
  static @Nullable List<Setting> gap(Tokens in, List<Property> longhands) {
    int mark = in.mark();
    Object rows = longhands.get(0).grammar().read(in);
    if (in.done()) {
      in.back(mark);
    }
    Object columns = rows == null ? null : longhands.get(1).grammar().read(in);
    return rows == null || columns == null
        ? null
        : List.of(new Setting(longhands.get(0), rows), new Setting(longhands.get(1), columns));
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
