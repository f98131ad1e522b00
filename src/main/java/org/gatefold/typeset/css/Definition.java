package org.gatefold.typeset.css;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A longhand or a shorthand. */
sealed interface Definition permits Property, Shorthand {
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

  /** Reads a whole value; null if it is none of this property's. */
  @Nullable List<Setting> read(Tokens in);

  /** A longhand with its specified value. */
  record Setting(Property property, Object value) {}
}
