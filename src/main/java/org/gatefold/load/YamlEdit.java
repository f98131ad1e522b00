package org.gatefold.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Sets values in the text of a YAML file. Every other character stays: comments, order, spaces. What is written in a way that
 * does not allow that makes the whole edit impossible.
 */
final class YamlEdit {
  /** Indentation that we add. */
  private static final String STEP = "  ";

  private record Change(int start, int end, String text) {}

  private final String text;
  private final YamlText places;
  private final List<Change> changes = new ArrayList<>();
  private @Nullable Origin obstacle;

  YamlEdit(String text) {
    this.text = text;
    this.places = new YamlText(text);
  }

  /** Where the text is written so that it cannot be changed; null if it can. */
  @Nullable Origin obstacle() {
    return obstacle;
  }

  /** The text with all changes. */
  String result() {
    StringBuilder out = new StringBuilder(text);
    changes.sort(Comparator.comparingInt(Change::start));
    int shift = 0;
    for (Change change : changes) {
      out.replace(change.start() + shift, change.end() + shift, change.text());
      shift += change.text().length() - (change.end() - change.start());
    }
    return out.toString();
  }

  /**
   * Sets keys of a group: a value is a String that is YAML already, or a map of such, which is merged with what is there.
   *
   * @param values in the order in which they are added where they are new
   */
  void set(YamlNode.Mapping map, Map<String, ?> values) {
    boolean flow = places.isFlow(map);
    Map<String, Object> missing = new LinkedHashMap<>();
    values.forEach((key, value) -> {
      Optional<YamlNode.Entry> entry = map.entries().stream().filter(one -> one.key().equals(key)).findFirst();
      if (entry.isPresent()) {
        replace(entry.get(), value, flow);
      } else {
        missing.put(key, value);
      }
    });
    if (!missing.isEmpty()) {
      add(map, missing, flow);
    }
  }

  private void replace(YamlNode.Entry entry, Object value, boolean inFlow) {
    switch (entry.value()) {
      case YamlNode.Scalar scalar when value instanceof Map<?, ?> group -> fill(entry, scalar, group, inFlow);
      case YamlNode.Scalar scalar -> replace(scalar, value.toString(), inFlow);
      case YamlNode.Mapping map when value instanceof Map<?, ?> group -> set(map, strings(group));
      case YamlNode.Mapping map -> refuse(map.origin());
      case YamlNode.Sequence list -> refuse(list.origin());
    }
  }

  /** An empty value becomes a group; one that says something stays. */
  private void fill(YamlNode.Entry entry, YamlNode.Scalar scalar, Map<?, ?> group, boolean inFlow) {
    if (!scalar.isNull()) {
      refuse(scalar.origin());
    } else if (inFlow) {
      replace(scalar, flow(group), true);
    } else {
      String indent = "\n" + " ".repeat(places.indent(entry.origin())) + STEP;
      int start = places.index(scalar.origin());
      while (start > 0 && text.charAt(start - 1) == ' ') {
        start--;
      }
      Optional<Integer> end = places.end(scalar, false);
      if (end.isEmpty()) {
        refuse(scalar.origin());
      } else {
        // A remark behind the empty value stays on the key's line.
        changes.add(new Change(start, end.get(), ""));
        int lineEnd = text.indexOf('\n', end.get());
        int at = lineEnd < 0 ? text.length() : lineEnd;
        changes.add(new Change(at, at, block(group, indent)));
      }
    }
  }

  private void replace(YamlNode.Scalar scalar, String value, boolean inFlow) {
    Optional<Integer> end = places.end(scalar, inFlow);
    if (end.isEmpty()) {
      refuse(scalar.origin());
      return;
    }
    int start = places.index(scalar.origin());
    String space = start > 0 && text.charAt(start - 1) == ':' ? " " : "";
    changes.add(new Change(start, end.get(), space + value));
  }

  private void add(YamlNode.Mapping map, Map<String, ?> values, boolean flow) {
    if (!flow) {
      YamlNode.Entry last = map.entries().getLast();
      int end = places.blockEnd(last.origin());
      changes.add(new Change(end, end, block(values, "\n" + " ".repeat(places.indent(last.origin())))));
      return;
    }
    Optional<Integer> brace = places.closingBrace(map);
    if (brace.isEmpty()) {
      refuse(map.origin());
      return;
    }
    int at = brace.get();
    while (text.charAt(at - 1) == ' ') {
      at--;
    }
    String comma = map.entries().isEmpty() || text.charAt(at - 1) == ',' ? "" : ", ";
    String inside = flow(values);
    changes.add(new Change(at, at, comma + inside.substring(1, inside.length() - 1)));
  }

  /** Groups in one line where they are short, one key a line where they are not. */
  static String block(Map<?, ?> values, String indent) {
    StringBuilder out = new StringBuilder();
    values.forEach((key, value) -> {
      out.append(indent).append(key).append(':');
      if (!(value instanceof Map<?, ?> group)) {
        out.append(' ').append(value);
      } else if (group.size() <= 2 && group.values().stream().noneMatch(Map.class::isInstance)) {
        out.append(' ').append(flow(group));
      } else {
        out.append(block(group, indent + STEP));
      }
    });
    return out.toString();
  }

  private static String flow(Map<?, ?> values) {
    StringBuilder out = new StringBuilder("{");
    values.forEach((key, value) -> out.append(out.length() == 1 ? "" : ", ").append(key).append(": ")
        .append(value instanceof Map<?, ?> group ? flow(group) : value));
    return out.append('}').toString();
  }

  private static Map<String, Object> strings(Map<?, ?> group) {
    Map<String, Object> strings = new LinkedHashMap<>();
    group.forEach((key, value) -> strings.put(key.toString(), value));
    return strings;
  }

  private void refuse(Origin place) {
    obstacle = obstacle == null ? place : obstacle;
  }

  /** Adds text at an index. */
  void insert(int at, String added) {
    changes.add(new Change(at, at, added));
  }

  /** A text as YAML: in quotation marks. */
  static String quoted(String value) {
    StringBuilder out = new StringBuilder("\"");
    value.codePoints().forEach(c -> {
      if (c == '"' || c == '\\') {
        out.append('\\').appendCodePoint(c);
      } else if (isUnprintable(c)) {
        out.append(' ');
      } else {
        out.appendCodePoint(c);
      }
    });
    return out.append('"').toString();
  }

  private static boolean isUnprintable(int c) {
    return c < ' ' || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.UNASSIGNED || Character.getType(c) == Character.PRIVATE_USE;
  }

  /** A key as YAML: as it is if it is a plain word. */
  static String key(String key) {
    boolean plain = !key.isEmpty() && Character.isLetter(key.charAt(0))
        && key.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.'));
    return plain && !java.util.Set.of("null", "true", "false", "yes", "no", "on", "off").contains(key.toLowerCase(java.util.Locale.ROOT))
        ? key
        : quoted(key);
  }
}
