package org.gatefold.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.gatefold.cite.Position.Flag;
import org.gatefold.cite.Tags.Tag;

/**
 * A style that writes notes, changed so that the processor prints one reference of a note at a time: conditions that it
 * does not know become variables, labels of locators become marks, and what stands around all references of a note is left
 * to us.
 */
final class NoteStyle {
  private String prefix = "";
  private String suffix = "";
  private String delimiter = "; ";
  private boolean inCitation;

  private NoteStyle() {}

  /**
   * What a note style says about the references of one note.
   *
   * @param xml the style for one reference at a time
   * @param prefix before the first reference
   * @param delimiter between two references
   * @param suffix behind the last one
   */
  record Parts(String xml, String prefix, String delimiter, String suffix) {}

  static Parts of(String xml) {
    NoteStyle style = new NoteStyle();
    String changed = Tags.rewrite(xml, style::change);
    return new Parts(changed, style.prefix, style.delimiter, style.suffix);
  }

  private Tag change(Tag tag) {
    if (tag.name().equals("label") && "locator".equals(tag.attributes().get("variable"))) {
      return label(tag.attributes());
    }
    switch (tag.name()) {
      case "citation" -> inCitation = true;
      case "bibliography" -> inCitation = false;
      case "layout" -> {
        if (inCitation) {
          around(tag.attributes());
        }
      }
      case "if", "else-if" -> condition(tag.attributes());
      default -> {}
    }
    return tag;
  }

  private void around(Map<String, String> layout) {
    prefix = unescaped(layout.getOrDefault("prefix", ""));
    suffix = unescaped(layout.getOrDefault("suffix", ""));
    delimiter = unescaped(layout.getOrDefault("delimiter", delimiter));
    layout.remove("prefix");
    layout.remove("suffix");
  }

  private static String unescaped(String value) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < value.length()) {
      if (value.charAt(i) == '&') {
        i = Entities.decode(value, i, out);
      } else {
        out.append(value.charAt(i++));
      }
    }
    return out.toString();
  }

  private static void condition(Map<String, String> attributes) {
    StringJoiner variables = new StringJoiner(" ");
    String own = attributes.get("variable");
    if (own != null) {
      variables.add(own);
    }
    String position = attributes.remove("position");
    if (position != null) {
      for (String name : position.strip().split("\\s+", -1)) {
        variables.add(flag(name).variable());
      }
    }
    String locator = attributes.remove("locator");
    if (locator != null) {
      for (String name : locator.strip().split("\\s+", -1)) {
        variables.add((name.equals("page") ? Flag.PAGE : Flag.NEVER).variable());
      }
    }
    if (attributes.remove("disambiguate") != null) {
      variables.add(Flag.AMBIGUOUS.variable());
    }
    if (variables.length() > 0) {
      attributes.put("variable", variables.toString());
    }
  }

  private static Flag flag(String position) {
    return switch (position) {
      case "first" -> Flag.FIRST;
      case "subsequent" -> Flag.SUBSEQUENT;
      case "ibid" -> Flag.IBID;
      case "ibid-with-locator" -> Flag.IBID_WITH_LOCATOR;
      default -> Flag.NEVER;
    };
  }

  /** Which label and in which number only we know: the processor knows no tables, and one page from two only at times. */
  private static Tag label(Map<String, String> attributes) {
    Map<String, String> mark = new LinkedHashMap<>(attributes);
    List.of("variable", "form", "plural", "strip-periods").forEach(mark::remove);
    mark.put("value", String.valueOf(Mark.LABEL));
    return new Tag("text", mark);
  }
}
