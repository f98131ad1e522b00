package org.gatefold.typeset.css;

import java.util.List;
import org.gatefold.diag.Origin;

/** A declaration that is known to be good, as far as that can be known before its variables are. */
sealed interface Declaration {
  boolean important();

  Origin origin();

  /**
   * A longhand and its specified value; a shorthand has become several of these.
   *
   * @param mirrored the longhand that is meant where the text runs from right to left; mostly the same
   */
  record Plain(Property property, Property mirrored, Object value, boolean important, Origin origin)
      implements Declaration {}

  /** A value with {@code var()} in it. */
  record Pending(Definition definition, List<Token> tokens, boolean important, Origin origin) implements Declaration {}

  /** A custom property; {@code name} begins with two dashes. */
  record Custom(String name, List<Token> tokens, boolean important, Origin origin) implements Declaration {}
}
