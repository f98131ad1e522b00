package org.gatefold.typeset.css;

import java.util.List;
import java.util.Set;
import org.gatefold.typeset.css.Token.Kind;

/** What a property takes, with a word about common values that are not supported. */
final class ValueAdvice {
  private static final Set<String> LAYOUTS = Set.of("grid", "inline-grid", "inline-flex");

  private static final int LONGEST = 80;

  private ValueAdvice() {}

  /** A value as one line that is not too long to read. */
  static String brief(String value) {
    String line = String.join(" ", value.strip().split("\\s+", -1));
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  static String syntax(Definition definition, List<Token> tokens) {
    String more = tokens.isEmpty() ? "" : more(definition, tokens.get(0));
    String syntax = definition.syntax();
    if (syntax.equals("<color>")) {
      return Colours.SYNTAX;
    }
    String colour = syntax.contains("<color>") ? "; a <color> is " + Colours.SYNTAX : "";
    return syntax + more + colour;
  }

  private static String more(Definition definition, Token first) {
    if (definition == Property.DISPLAY && LAYOUTS.contains(first.text())) {
      return "; " + first.text() + " is not supported: use `display: flex`, or `columns`";
    }
    if (first.is(Kind.NUMBER) && definition.syntax().contains("<length")) {
      return "; a length needs a unit";
    }
    return first.is(Kind.FUNCTION) && first.text().endsWith("gradient") 
        ? "; of gradients only linear-gradient() is supported"
        : Absent.value(definition, first);
  }
}
