package org.gatefold.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Evidence.Status;
import org.gatefold.model.article.LookedUp;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was looked up into the text of {@code evidence.yaml}. What a person wrote down stays: of a reference that somebody else
 * has checked, only what is still empty is filled in, and whether it was retracted.
 */
final class EvidenceEdit {
  private static final String REFERENCES = "references";
  private static final String START = "# What was looked up about the references of this article; docs/articles.md explains it.\n\n" + REFERENCES + ":";
  private static final Set<String> NOT_RETRACTED = Set.of("", "none", "unchecked");

  private final SourceText source;
  private final Findings findings;

  EvidenceEdit(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** The new text; nothing, and a finding, if it cannot be changed without harm. */
  Optional<String> apply(List<LookedUp> records) {
    Findings here = new Findings();
    Optional<YamlNode> root = YamlParser.parse(source, here);
    findings.addAll(here.sorted());
    if (here.hasErrors()) {
      return Optional.empty();
    }
    if (root.isEmpty()) {
      String head = source.text().isBlank() ? START : source.text().stripTrailing() + "\n\n" + REFERENCES + ":";
      return Optional.of(head + YamlEdit.block(all(records), "\n  ") + "\n");
    }
    YamlEdit edit = new YamlEdit(source.text());
    if (!(root.get() instanceof YamlNode.Mapping map)) {
      return refuse(root.get().origin());
    }
    edit(map, records, edit);
    Origin obstacle = edit.obstacle();
    return obstacle == null ? checked(map, edit.result(), records) : refuse(obstacle);
  }

  private void edit(YamlNode.Mapping map, List<LookedUp> records, YamlEdit edit) {
    YamlNode.Entry references = entry(map, REFERENCES);
    if (references == null) {
      edit.insert(new YamlText(source.text()).contentEnd(), "\n\n" + REFERENCES + ":" + YamlEdit.block(all(records), "\n  "));
    } else {
      edit.set(map, Map.of(REFERENCES, values(references.value(), records)));
    }
  }

  private static Map<String, Object> values(YamlNode references, List<LookedUp> records) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (LookedUp record : records) {
      YamlNode.Entry own = references instanceof YamlNode.Mapping there ? entry(there, record.key()) : null;
      if (own == null) {
        values.put(YamlEdit.key(record.key()), whole(record));
      } else {
        values.put(record.key(), changes(own.value(), record));
      }
    }
    return values;
  }

  private static Map<String, Object> all(List<LookedUp> records) {
    Map<String, Object> all = new LinkedHashMap<>();
    records.forEach(record -> all.put(YamlEdit.key(record.key()), whole(record)));
    return all;
  }

  /** Everything that is known of a reference, as of one that the file did not have. */
  private static Map<String, Object> whole(LookedUp record) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("status", word(record.status() == null ? Status.UNCHECKED : record.status()));
    values.put("checked", day("on", record, "by", YamlEdit.quoted(record.by())));
    addRetraction(record, values);
    addSuggestions(record, values);
    return values;
  }

  private static Map<String, Object> day(String first, LookedUp record, String second, String value) {
    Map<String, Object> day = new LinkedHashMap<>();
    day.put(first, record.on().toString());
    day.put(second, value);
    return day;
  }

  private static void addRetraction(LookedUp record, Map<String, Object> values) {
    String retraction = record.retraction();
    if (retraction != null) {
      values.put("retraction", day("checked", record, "status", retraction));
    }
  }

  private static void addSuggestions(LookedUp record, Map<String, Object> values) {
    if (!record.suggested().isEmpty()) {
      Map<String, Object> suggested = new LinkedHashMap<>();
      record.suggested().forEach((key, value) -> suggested.put(key, key.equals("year") ? value : YamlEdit.quoted(value)));
      values.put("suggested", suggested);
    }
  }

  /** What changes in an entry that is there. */
  private static Map<String, Object> changes(YamlNode value, LookedUp record) {
    if (!(value instanceof YamlNode.Mapping entry)) {
      return whole(record);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    boolean own = isOwn(entry, record.by());
    if (own) {
      values.putAll(whole(record));
      if (record.status() == null) {
        values.remove("status");
      }
      values.remove("retraction");
    } else if (saysNothing(entry, "suggested")) {
      addSuggestions(record, values);
    }
    if (NOT_RETRACTED.contains(text(entry, "retraction", "status"))) {
      addRetraction(record, values);
    }
    return values;
  }

  /** Whether nobody but this program has checked a reference. */
  private static boolean isOwn(YamlNode.Mapping entry, String by) {
    String who = text(entry, "checked", "by");
    Set<String> untouched = Set.of("", word(Status.UNCHECKED));
    return who.equals(by) || (who.isEmpty() && untouched.contains(text(entry, "status", "")));
  }

  /** The text of a key, or of a key in a group; empty where it says nothing. */
  private static String text(YamlNode.Mapping map, String key, String within) {
    YamlNode.Entry entry = entry(map, key);
    YamlNode value = entry == null ? null : entry.value();
    if (value instanceof YamlNode.Mapping group && !within.isEmpty()) {
      return text(group, within, "");
    }
    return value instanceof YamlNode.Scalar scalar && within.isEmpty() && !scalar.isNull() ? scalar.text() : "";
  }

  private static boolean saysNothing(YamlNode.Mapping map, String key) {
    YamlNode.Entry entry = entry(map, key);
    return entry == null || (entry.value() instanceof YamlNode.Scalar scalar && scalar.isNull())
        || (entry.value() instanceof YamlNode.Mapping group && group.entries().isEmpty());
  }

  private static YamlNode.@Nullable Entry entry(YamlNode.Mapping map, String key) {
    return map.entries().stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads the new text again: all that was there and was not to change is there, and all that was to be written can be read. */
  private Optional<String> checked(YamlNode.Mapping before, String text, List<LookedUp> records) {
    Findings here = new Findings();
    YamlNode after = YamlParser.parse(new SourceText(source.path(), text), here).orElse(null);
    if (here.hasErrors() || !(after instanceof YamlNode.Mapping map)) {
      return refuse(before.origin());
    }
    Map<String, String> old = new LinkedHashMap<>();
    Map<String, String> now = new LinkedHashMap<>();
    flatten("", before, old);
    flatten("", map, now);
    for (LookedUp record : records) {
      String path = "/" + REFERENCES + "/" + record.key();
      boolean written = now.keySet().stream().anyMatch(key -> key.startsWith(path + "/"));
      if (!written) {
        return refuse(before.origin());
      }
      old.keySet().removeIf(key -> isWritten(key, path));
      now.keySet().removeIf(key -> isWritten(key, path));
    }
    old.values().removeIf(String::isEmpty);
    now.values().removeIf(String::isEmpty);
    return old.equals(now) ? Optional.of(text) : refuse(before.origin());
  }

  private static boolean isWritten(String key, String path) {
    for (String part : List.of("/status", "/checked/on", "/checked/by", "/retraction/checked", "/retraction/status")) {
      if (key.equals(path + part)) {
        return true;
      }
    }
    return key.startsWith(path + "/suggested/");
  }

  private static void flatten(String path, YamlNode node, Map<String, String> into) {
    switch (node) {
      case YamlNode.Scalar scalar -> into.put(path, scalar.isNull() ? "" : scalar.text());
      case YamlNode.Sequence list -> {
        for (int i = 0; i < list.items().size(); i++) {
          flatten(path + "/" + i, list.items().get(i), into);
        }
      }
      case YamlNode.Mapping map -> map.entries().forEach(one -> flatten(path + "/" + one.key(), Objects.requireNonNull(one.value()), into));
    }
  }

  private Optional<String> refuse(Origin place) {
    findings.add(LoadCode.EVIDENCE_FORM, place, source.path());
    return Optional.empty();
  }
}
