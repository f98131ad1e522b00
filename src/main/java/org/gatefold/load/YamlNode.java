package org.gatefold.load;

import java.util.List;
import org.gatefold.diag.Origin;

/** A piece of a YAML file, untyped: whoever reads a key knows what it should be, so {@code no} can be Norway. */
sealed interface YamlNode {
  Origin origin();

  /** What it is called in a message. */
  String kind();

  /** A single value; {@code plain} if it is written without quotation marks. */
  record Scalar(String text, boolean plain, Origin origin) implements YamlNode {
    /** Whether it says nothing. */
    boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String kind() {
      return isNull() ? "empty" : "`" + text + "`";
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, Origin origin) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with values, in the order written; no key twice. */
  record Mapping(List<Entry> entries, Origin origin) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a group of keys";
    }
  }

  /** A key, its place, and its value. */
  record Entry(String key, Origin origin, YamlNode value) {}
}
