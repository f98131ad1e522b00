package org.gatefold.typeset.css;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A longhand, a shorthand, or one that follows the direction of the text. */
sealed interface Definition permits Property, Shorthand, Logical {
  /** Its name. */
  String css();

  Chapter chapter();

  Scope scope();

  /** The values as people write them down. */
  String syntax();

  /** A value to show. */
  String example();

  /** How it differs from the specification; empty where it does not. */
  String note();

  /** What it sets. */
  List<Property> longhands();

  /** What it sets where the text runs from right to left, in the same order. */
  default List<Property> mirrored() {
    return longhands();
  }

  /** Reads a whole value; null if it is none of this property's; as many settings as {@link #longhands}. */
  @Nullable List<Setting> read(Tokens in);

  /** A longhand with its specified value. */
  record Setting(Property property, Object value) {}
}
