package org.gatefold.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gatefold.model.article.Reference;
import org.gatefold.model.job.Resource;

/**
 * Says in 64 hexadecimal digits what an approval of an article covers: every character of its file but for the lines
 * of the approval itself, the references that it cites, what the evidence records of them and of everything else, and the
 * pictures that it shows. The order of keys in JSON and YAML, comments there, and ends of lines do not count.
 */
final class Fingerprints {
  private static final String REFERENCES = "references";

  private final Map<String, Reference> references;
  private final Optional<YamlNode> evidence;
  private final Map<String, Resource> figures;

  Fingerprints(Map<String, Reference> references, Optional<YamlNode> evidence, Map<String, Resource> figures) {
    this.references = references;
    this.evidence = evidence;
    this.figures = figures;
  }

  String of(ArticleReader.Read article) {
    Hash hash = new Hash().add(article.approvable());
    Set<String> cited = new TreeSet<>(article.scope().cited());
    for (String key : cited) {
      Reference reference = references.get(key);
      hash.add(key).add(reference == null ? "none" : "csl");
      add(reference == null ? "" : reference.csl(), hash);
    }
    evidence.ifPresent(node -> addEvidence(node, cited, hash));
    Set<String> shown = new TreeSet<>(article.scope().figures().stream().map(Map.Entry::getValue).toList());
    for (String path : shown) {
      Resource figure = figures.get(path);
      hash.add(path).add(figure == null ? new byte[0] : figure.bytes());
    }
    return hash.digits();
  }

  private static void addEvidence(YamlNode node, Set<String> cited, Hash hash) {
    if (!(node instanceof YamlNode.Mapping map)) {
      add(node, hash);
      return;
    }
    for (YamlNode.Entry entry : sorted(map).values()) {
      hash.add(entry.key());
      if (entry.key().equals(REFERENCES) && entry.value() instanceof YamlNode.Mapping sources) {
        sorted(sources).values().stream().filter(source -> cited.contains(source.key())).forEach(source -> {
          hash.add(source.key());
          add(source.value(), hash);
        });
      } else {
        add(entry.value(), hash);
      }
    }
  }

  private static Map<String, YamlNode.Entry> sorted(YamlNode.Mapping map) {
    Map<String, YamlNode.Entry> entries = new TreeMap<>();
    map.entries().forEach(entry -> entries.put(entry.key(), entry));
    return entries;
  }

  private static void add(YamlNode node, Hash hash) {
    switch (node) {
      case YamlNode.Scalar scalar -> hash.add("scalar").add(scalar.text());
      case YamlNode.Sequence list -> {
        hash.add("list").add(String.valueOf(list.items().size()));
        list.items().forEach(item -> add(item, hash));
      }
      case YamlNode.Mapping map -> {
        hash.add("map").add(String.valueOf(map.entries().size()));
        sorted(map).values().forEach(entry -> {
          hash.add(entry.key());
          add(entry.value(), hash);
        });
      }
    }
  }

  /** A value of JSON. */
  private static void add(Object value, Hash hash) {
    switch (value) {
      case Map<?, ?> map -> {
        hash.add("map").add(String.valueOf(map.size()));
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, item) -> sorted.put(String.valueOf(key), item == null ? "null" : item));
        sorted.forEach((key, item) -> {
          hash.add(key);
          add(item, hash);
        });
      }
      case List<?> list -> {
        hash.add("list").add(String.valueOf(list.size()));
        list.forEach(item -> add(item == null ? "null" : item, hash));
      }
      default -> hash.add("value").add(value.toString());
    }
  }
}
