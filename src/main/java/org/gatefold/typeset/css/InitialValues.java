package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The initial value of every property, computed, in their places. */
final class InitialValues {
  static final InitialValues ALL = new InitialValues();

  private static final double FONT_SIZE = 12;
  private static final int FONT_WEIGHT = 400;

  private final List<Object> values = new ArrayList<>();
  private final List<Property> inherited = new ArrayList<>();

  private InitialValues() {
    for (Property property : Property.values()) {
      Object value = property.grammar().read(new Tokens(Tokenizer.tokens(property.initial())));
      values.add(computed(property, value));
      if (property.inherited()) {
        inherited.add(property);
      }
    }
  }

  private static Object computed(Property property, @Nullable Object value) {
    if (value == Wide.INHERIT) {
      return ""; // page: auto, where no parent has a name to give
    }
    if (value == null) {
      throw new IllegalStateException("initial value of " + property.css());
    }
    return value instanceof Relative relative ? relative.compute(new Relative.Basis(FONT_SIZE, FONT_SIZE, FONT_WEIGHT)) : value;
  }

  /** A fresh array of all initial values. */
  Object[] copy() {
    return values.toArray();
  }

  Object get(Property property) {
    return values.get(property.index());
  }

  /** The properties that inherit. */
  List<Property> inherited() {
    return inherited;
  }
}
