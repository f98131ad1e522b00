package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The style rules of a sheet, by what the elements that they select must have: an id, else a class, else a type. */
final class RuleIndex {
  private final Map<String, List<Entry>> ids = new HashMap<>();
  private final Map<String, List<Entry>> classes = new HashMap<>();
  private final Map<String, List<Entry>> types = new HashMap<>();
  private final List<Entry> others = new ArrayList<>();

  RuleIndex(List<Entry> entries) {
    entries.forEach(this::add);
  }

  /** One selector of a rule. */
  record Entry(Selector selector, StyleRule rule) {}

  private void add(Entry entry) {
    String id = null;
    String className = null;
    String type = null;
    for (Condition condition : entry.selector().subject().conditions()) {
      if (condition instanceof Condition.Id it) {
        id = it.id();
      } else if (condition instanceof Condition.ClassName it) {
        className = it.name();
      } else if (condition instanceof Condition.Type it) {
        type = it.name();
      }
    }
    list(id, className, type).add(entry);
  }

  private List<Entry> list(@Nullable String id, @Nullable String className, @Nullable String type) {
    if (id != null) {
      return ids.computeIfAbsent(id, key -> new ArrayList<>());
    }
    if (className != null) {
      return classes.computeIfAbsent(className, key -> new ArrayList<>());
    }
    return type != null ? types.computeIfAbsent(type, key -> new ArrayList<>()) : others;
  }

  /** Adds the rules that select the element, or that pseudo-element of it. */
  void collect(Element element, @Nullable Pseudo pseudo, int sheet, Matches out) {
    if (!ids.isEmpty() && element.hasAttr("id")) {
      collect(ids.get(element.attr("id")), element, pseudo, sheet, out);
    }
    if (!classes.isEmpty() && element.hasAttr("class")) {
      String list = element.attr("class");
      int at = 0;
      while (at < list.length()) {
        int end = at;
        while (end < list.length() && list.charAt(end) > ' ') {
          end++;
        }
        if (end > at) {
          collect(classes.get(list.substring(at, end)), element, pseudo, sheet, out);
        }
        at = end + 1;
      }
    }
    collect(types.get(element.normalName()), element, pseudo, sheet, out);
    collect(others, element, pseudo, sheet, out);
  }

  private static void collect(
      @Nullable List<Entry> entries, Element element, @Nullable Pseudo pseudo, int sheet, Matches out) {
    if (entries == null) {
      return;
    }
    for (Entry entry : entries) {
      if (entry.selector().pseudo() == pseudo && entry.selector().matches(element)) {
        out.add(sheet, entry.selector().specificity(), entry.rule());
      }
    }
  }
}
