package org.gatefold.typeset.css;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.typeset.css.Scope.Place;

/** Which properties have an effect on pseudo-elements. */
final class PseudoScope {
  /** How characters look. */
  private static final Set<Property> LETTERS = letters();
  private static final Map<Place, Set<Property>> TAKEN = taken();

  private PseudoScope() {}

  /** Whether a property has an effect at a place, be it a pseudo-element or not. */
  static boolean allows(Place place, Definition definition) {
    Set<Property> taken = TAKEN.get(place);
    return taken == null ? definition.scope().allows(place) : taken.containsAll(definition.longhands());
  }

  private static Set<Property> letters() {
    Set<Property> all = EnumSet.of(
        Property.TEXT_TRANSFORM, Property.TEXT_DECORATION_LINE, Property.TEXT_DECORATION_STYLE,
        Property.TEXT_DECORATION_COLOR, Property.TEXT_DECORATION_THICKNESS, Property.TEXT_UNDERLINE_OFFSET);
    for (Property property : Property.values()) {
      if (property.chapter() == Chapter.TYPE) {
        all.add(property);
      }
    }
    return Collections.unmodifiableSet(all);
  }

  private static Map<Place, Set<Property>> taken() {
    Map<Place, Set<Property>> taken = new EnumMap<>(Place.class);
    taken.put(Place.BEFORE_AFTER, generated());
    taken.put(Place.MARKER, with(LETTERS, List.of(Property.DIRECTION)));
    Set<Property> boxed = EnumSet.copyOf(LETTERS);
    for (Property property : Property.values()) {
      if (property.scope() == Scope.BOX) {
        boxed.add(property);
      }
    }
    taken.put(Place.FIRST_LETTER,
        with(boxed, List.of(Property.VERTICAL_ALIGN, Property.FLOAT, Property.INITIAL_LETTER)));
    taken.put(Place.NOTE_MARK,
        with(boxed, List.of(Property.VERTICAL_ALIGN, Property.WHITE_SPACE, Property.CONTENT)));
    return Collections.unmodifiableMap(taken);
  }

  private static Set<Property> with(Set<Property> some, List<Property> more) {
    Set<Property> all = EnumSet.copyOf(some);
    all.addAll(more);
    return Collections.unmodifiableSet(all);
  }

  /** All that elements take but for what needs elements within, or an element of its own in the structure tree. */
  private static Set<Property> generated() {
    Set<Property> all = EnumSet.of(Property.CONTENT, Property.COLUMN_SPAN);
    for (Property property : Property.values()) {
      boolean inner = property.chapter() == Chapter.COLUMNS || property.chapter() == Chapter.TABLES;
      if (property.scope().allows(Place.ELEMENT) && !inner) {
        all.add(property);
      }
    }
    all.removeAll(List.of(
        Property.FLEX_DIRECTION, Property.FLEX_WRAP, Property.JUSTIFY_CONTENT, Property.ALIGN_ITEMS,
        Property.ALIGN_CONTENT, Property.ROW_GAP, Property.LIST_STYLE_TYPE, Property.LIST_STYLE_POSITION,
        Property.STRING_SET, Property.NOTE_REPEAT, Property.PAGE));
    return Collections.unmodifiableSet(all);
  }
}
