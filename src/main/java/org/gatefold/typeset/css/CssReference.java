package org.gatefold.typeset.css;

import java.util.Comparator;
import java.util.List;

/** Writes the list of properties for template authors, the generated part of {@code docs/css.md}. */
public final class CssReference {
  private CssReference() {}

  /** Markdown: a table for each chapter. */
  public static String properties() {
    StringBuilder out = new StringBuilder();
    for (Chapter chapter : Chapter.values()) {
      out.append("### ").append(chapter.title()).append("\n\n");
      out.append("| property | values | initial | on | example | note |\n|---|---|---|---|---|---|\n");
      Definitions.all().stream()
          .filter(definition -> definition.chapter() == chapter)
          .sorted(Comparator.comparing(Definition::css))
          .forEach(definition -> out.append(row(definition)));
      out.append('\n');
    }
    return out.toString();
  }

  private static String row(Definition definition) {
    List<String> cells =
        List.of(
            code(definition.css()),
            code(definition.syntax()),
            initial(definition),
            definition.scope().title(),
            code(definition.css() + ": " + definition.example()),
            definition.note());
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String initial(Definition definition) {
    return switch (definition) {
      case Property property -> code(property.initial()) + (property.inherited() ? ", inherits" : "");
      case Shorthand shorthand -> "sets several";
      case Logical logical -> "follows `direction`";
    };
  }

  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }
}
