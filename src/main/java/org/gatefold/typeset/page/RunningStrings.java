package org.gatefold.typeset.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.flow.Placed;

/**
 * Named strings as one page sees them (GCPM 3, 1.1.2).
 *
 * @param entry what they were when the page began
 * @param first the first values set on the page
 * @param last the last ones
 * @param atTop those that the page's first strip sets
 */
record RunningStrings(Map<String, String> entry, Map<String, String> first, Map<String, String> last,
    Map<String, String> atTop) {
  static final RunningStrings NONE = new RunningStrings(Map.of(), Map.of(), Map.of(), Map.of());

  RunningStrings {
    entry = Map.copyOf(entry);
    first = Map.copyOf(first);
    last = Map.copyOf(last);
    atTop = Map.copyOf(atTop);
  }

  /** What the page after this one sees. */
  RunningStrings next(List<Placed> strips) {
    Map<String, String> before = new HashMap<>(entry);
    before.putAll(last);
    Map<String, String> begins = new HashMap<>();
    Map<String, String> ends = new HashMap<>();
    collect(strips, begins, ends);
    return new RunningStrings(before, begins, ends, strips.isEmpty() ? Map.of() : top(strips.getFirst()));
  }

  private static Map<String, String> top(Placed placed) {
    boolean columns = !placed.columns().isEmpty() && !placed.columns().getFirst().strips().isEmpty();
    return columns ? top(placed.columns().getFirst().strips().getFirst()) : placed.strip().strings();
  }

  private static void collect(List<Placed> strips, Map<String, String> first, Map<String, String> last) {
    for (Placed placed : strips) {
      placed.strip().strings().forEach(first::putIfAbsent);
      last.putAll(placed.strip().strings());
      placed.columns().forEach(column -> collect(column.strips(), first, last));
    }
  }

  /** What a margin box shows. */
  String get(ContentPart.Named named) {
    String name = named.name();
    String before = entry.getOrDefault(name, "");
    return switch (named.which()) {
      case FIRST -> first.getOrDefault(name, before);
      case START -> atTop.getOrDefault(name, before);
      case LAST -> last.getOrDefault(name, before);
      case FIRST_EXCEPT -> first.containsKey(name) ? "" : before;
    };
  }
}
