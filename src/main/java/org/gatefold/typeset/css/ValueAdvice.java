package org.gatefold.typeset.css;

import java.util.List;
import java.util.Set;
import org.gatefold.typeset.css.Token.Kind;

/** What a property takes, with a word about common values that are not supported. */
final class ValueAdvice {
  private static final Set<String> LAYOUTS = Set.of("grid", "inline-grid", "flex", "inline-flex");

  private ValueAdvice() {}

  static String syntax(Definition definition, List<Token> tokens) {
    String more = tokens.isEmpty() ? "" : more(definition, tokens.get(0));
    return definition.syntax() + more;
  }

  private static String more(Definition definition, Token first) {
    if (definition == Property.DISPLAY && LAYOUTS.contains(first.text())) {
      return "; " + first.text() + " is not supported: use `columns`, or inline-blocks with a `width`";
    }
    if (first.is(Kind.NUMBER) && definition.syntax().contains("<length")) {
      return "; a length needs a unit";
    }
    return first.is(Kind.FUNCTION) && first.text().endsWith("gradient") ? "; gradients are not supported" : "";
  }
}
