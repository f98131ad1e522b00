package org.gatefold.model.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in braces behind a heading or a fenced div: {@code {#id .class key=value}}.
 *
 * @param id stable identifier, the same in every locale; null where the author gave none
 * @param classes class names without their dots, in the order written
 * @param values keys and values, without quotation marks
 */
public record Attributes(@Nullable String id, List<String> classes, Map<String, String> values) {
  public static final Attributes NONE = new Attributes(null, List.of(), Map.of());

  public Attributes {
    classes = List.copyOf(classes);
    values = Map.copyOf(values);
  }

  public boolean hasClass(String name) {
    return classes.contains(name);
  }

  public Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
