package org.gatefold.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatefold.cite.Tags.Tag;

/** Says in other words what the processor passes over in a style: delimiters within dates, labels that have no plural. */
final class Gaps {
  private String delimiter = "";
  private boolean first;

  String filled(String xml) {
    return Tags.rewrite(xml, this::change);
  }

  private Tag change(Tag tag) {
    return switch (tag.name()) {
      case "date" -> date(tag);
      case "date-part" -> part(tag);
      case "label" -> label(tag);
      default -> tag;
    };
  }

  /** A date that a style spells out; those of a locale are read rightly. */
  private Tag date(Tag tag) {
    boolean spelt = tag.attributes().containsKey("variable") && !tag.attributes().containsKey("form");
    delimiter = spelt ? tag.attributes().getOrDefault("delimiter", "") : "";
    first = true;
    return tag;
  }

  private Tag part(Tag tag) {
    if (!first && !delimiter.isEmpty()) {
      tag.attributes().merge("prefix", delimiter, (own, added) -> added + own);
    }
    first = false;
    return tag;
  }

  private static Tag label(Tag tag) {
    String variable = tag.attributes().get("variable");
    if (variable == null || !"never".equals(tag.attributes().get("plural"))) {
      return tag;
    }
    Map<String, String> term = new LinkedHashMap<>(tag.attributes());
    term.remove("variable");
    term.remove("plural");
    term.put("term", variable);
    return new Tag("text", term);
  }
}
