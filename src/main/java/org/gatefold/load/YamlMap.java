package org.gatefold.load;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/** Keys and values as their reader wants them. What is missing, of the wrong kind or unknown becomes a finding. */
final class YamlMap {
  private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
  private final Origin origin;
  private final Findings findings;

  private YamlMap(YamlNode node, Findings findings) {
    this.origin = node.origin();
    this.findings = findings;
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    }
  }

  /** A group that may hold the known keys only. */
  static YamlMap of(String name, YamlNode node, Findings findings, List<String> known) {
    YamlMap map = free(name, node, findings);
    for (YamlNode.Entry entry : map.entries.values()) {
      if (!known.contains(entry.key())) {
        findings.add(LoadCode.UNKNOWN_KEY, entry.origin(), entry.key(), Hint.guess(entry.key(), known),
            Hint.list(known));
      }
    }
    return map;
  }

  /** A group whose keys its author chooses. */
  static YamlMap free(String name, YamlNode node, Findings findings) {
    if (!(node instanceof YamlNode.Mapping)) {
      findings.add(LoadCode.WRONG_TYPE, node.origin(), name, "a group of keys", node.kind());
    }
    return new YamlMap(node, findings);
  }

  Origin origin() {
    return origin;
  }

  /** Where a key stands, or where the group begins if it is absent. */
  Origin place(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? origin : entry.origin();
  }

  /** Where a value stands, or where the group begins if it is absent. */
  Origin valuePlace(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? origin : entry.value().origin();
  }

  /** Where each key stands. */
  Map<String, Origin> places() {
    Map<String, Origin> places = new LinkedHashMap<>();
    entries.forEach((key, entry) -> places.put(key, entry.origin()));
    return places;
  }

  List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** Whether a key is there and says something. */
  boolean has(String key) {
    return get(key) != null;
  }

  @Nullable YamlNode get(String key) {
    YamlNode.Entry entry = entries.get(key);
    if (entry == null || (entry.value() instanceof YamlNode.Scalar scalar && scalar.isNull())) {
      return null;
    }
    return entry.value();
  }

  /** The value of a key that has to be there; a finding and an empty text if it is not. */
  String required(String key) {
    String text = text(key);
    if ((text == null && get(key) == null) || (text != null && text.isBlank())) {
      findings.add(LoadCode.MISSING_KEY, place(key), key);
    }
    return text == null ? "" : text;
  }

  @Nullable String text(String key) {
    YamlNode node = get(key);
    return node == null ? null : text(key, "a text", node);
  }

  /** A list of texts; a single text counts as a list of one. */
  List<YamlNode.Scalar> texts(String key) {
    YamlNode node = get(key);
    if (node == null) {
      return List.of();
    }
    List<YamlNode> items = node instanceof YamlNode.Sequence list ? list.items() : List.of(node);
    List<YamlNode.Scalar> texts = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
        texts.add(scalar);
      } else {
        wrong(key, "a list of texts", item);
      }
    }
    return texts;
  }

  /** The items of a list of groups. */
  List<YamlMap> maps(String key, List<String> known) {
    YamlNode node = get(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof YamlNode.Sequence list)) {
      wrong(key, "a list", node);
      return List.of();
    }
    List<YamlMap> maps = new ArrayList<>();
    for (YamlNode item : list.items()) {
      YamlMap map = of(key, item, findings, known);
      if (item instanceof YamlNode.Mapping) {
        maps.add(map);
      }
    }
    return maps;
  }

  /** The group at a key; without keys if there is none. */
  YamlMap map(String key, List<String> known) {
    YamlNode node = get(key);
    return node == null ? empty(key) : of(key, node, findings, known);
  }

  /** The group at a key, with keys of its author's choice; without keys if there is none. */
  YamlMap freeMap(String key) {
    YamlNode node = get(key);
    return node == null ? empty(key) : free(key, node, findings);
  }

  private YamlMap empty(String key) {
    return new YamlMap(new YamlNode.Mapping(List.of(), place(key)), findings);
  }

  /** The keys whose values are groups; the others become findings. */
  List<String> keysOfMaps() {
    for (YamlNode.Entry entry : entries.values()) {
      if (!(entry.value() instanceof YamlNode.Mapping)) {
        wrong(entry.key(), "a group of keys", entry.value());
      }
    }
    return entries.values().stream()
        .filter(entry -> entry.value() instanceof YamlNode.Mapping).map(YamlNode.Entry::key).toList();
  }

  boolean flag(String key, boolean otherwise) {
    YamlNode node = get(key);
    String text = node == null ? null : text(key, "true or false", node);
    if (node == null || text == null) {
      return otherwise;
    }
    if (!text.equals("true") && !text.equals("false")) {
      wrong(key, "true or false", node);
    }
    return text.equals("true");
  }

  @Nullable LocalDate date(String key) {
    YamlNode node = get(key);
    String text = node == null ? null : text(key, "a date", node);
    if (node == null || text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      wrong(key, "a date such as 2026-11-22", node);
      return null;
    }
  }

  @Nullable Integer count(String key) {
    YamlNode node = get(key);
    return node == null ? null : count(key, node);
  }

  /** Whole numbers: a list of them, or one; those that are none are reported and left out. */
  List<Integer> counts(String key) {
    YamlNode node = get(key);
    if (node == null) {
      return List.of();
    }
    List<YamlNode> items = node instanceof YamlNode.Sequence list ? list.items() : List.of(node);
    return items.stream().map(item -> count(key, item)).filter(Objects::nonNull).toList();
  }

  private @Nullable Integer count(String key, YamlNode node) {
    String text = text(key, "a whole number", node);
    if (text == null) {
      return null;
    }
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException notANumber) {
      wrong(key, "a whole number", node);
      return null;
    }
  }

  @Nullable Locale locale(String key) {
    YamlNode node = get(key);
    return node instanceof YamlNode.Scalar scalar ? locale(scalar, findings) : null;
  }

  static @Nullable Locale locale(YamlNode.Scalar scalar, Findings findings) {
    Locale locale = Languages.parse(scalar.text()).orElse(null);
    if (locale == null) {
      findings.add(LoadCode.BAD_LOCALE, scalar.origin(), scalar.text());
    }
    return locale;
  }

  /** The value that a word stands for; null and a finding if it stands for none. */
  <T> @Nullable T choice(String key, Map<String, T> words) {
    YamlNode node = get(key);
    String text = node == null ? null : text(key, "a word", node);
    if (node == null || text == null) {
      return null;
    }
    T value = words.get(text);
    if (value == null) {
      findings.add(LoadCode.UNKNOWN_VALUE, node.origin(), key, text, Hint.guess(text, words.keySet()),
          Hint.list(words.keySet()));
    }
    return value;
  }

  private @Nullable String text(String key, String expected, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    wrong(key, expected, node);
    return null;
  }

  private void wrong(String key, String expected, YamlNode node) {
    findings.add(LoadCode.WRONG_TYPE, node.origin(), key, expected, node.kind());
  }
}
