package org.gatefold.publish;

import java.util.Map;

/** Writes XML 1.0, two spaces deeper for each element; what its characters cannot be is replaced by U+FFFD. */
final class Xml {
  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private int depth;

  /** An element with others inside. */
  Xml open(String name, Map<String, String> attributes) {
    start(name, attributes).append(">\n");
    depth++;
    return this;
  }

  Xml close(String name) {
    depth--;
    indent().append("</").append(name).append(">\n");
    return this;
  }

  /** An element with nothing inside. */
  Xml empty(String name, Map<String, String> attributes) {
    start(name, attributes).append("/>\n");
    return this;
  }

  /** An element with a text, which is kept as it is. */
  Xml text(String name, Map<String, String> attributes, String text) {
    start(name, attributes).append('>');
    escape(text, false);
    out.append("</").append(name).append(">\n");
    return this;
  }

  private StringBuilder start(String name, Map<String, String> attributes) {
    indent().append('<').append(name);
    attributes.forEach((key, value) -> {
      out.append(' ').append(key).append("=\"");
      escape(value, true);
      out.append('"');
    });
    return out;
  }

  private StringBuilder indent() {
    return out.append("  ".repeat(depth));
  }

  private void escape(String text, boolean attribute) {
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\r' -> out.append("&#13;");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        case '\t' -> out.append(attribute ? "&#9;" : "\t");
        default -> out.appendCodePoint(isLegal(c) ? c : REPLACEMENT);
      }
    });
  }

  /** Production 2 of XML 1.0 (fifth edition); a surrogate without its other half comes here as itself. */
  private static boolean isLegal(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
