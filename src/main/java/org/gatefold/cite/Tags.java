package org.gatefold.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes attributes in an XML file, tag by tag, and leaves everything else as it stands. */
final class Tags {
  private Tags() {}

  /** A start tag; its attributes keep their order, and their values are as written, references and all. */
  record Tag(String name, Map<String, String> attributes) {}

  /** The file with every start tag as {@code change} leaves it. */
  static String rewrite(String xml, UnaryOperator<Tag> change) {
    StringBuilder out = new StringBuilder(xml.length() + 256);
    int from = 0;
    while (true) {
      int open = xml.indexOf('<', from);
      if (open < 0) {
        return out.append(xml, from, xml.length()).toString();
      }
      out.append(xml, from, open);
      from = endOf(xml, open);
      boolean start = Character.isLetter(xml.charAt(open + 1));
      if (start) {
        write(xml.substring(open + 1, from - 1), change, out);
      } else {
        out.append(xml, open, from);
      }
    }
  }

  /** Behind a tag or a comment. */
  private static int endOf(String xml, int open) {
    boolean comment = xml.startsWith("<!--", open);
    int end = comment ? xml.indexOf("-->", open) : xml.indexOf('>', open);
    return end < 0 ? xml.length() : end + (comment ? 3 : 1);
  }

  private static void write(String inside, UnaryOperator<Tag> change, StringBuilder out) {
    boolean empty = inside.endsWith("/");
    Tag tag = change.apply(read(empty ? inside.substring(0, inside.length() - 1) : inside));
    out.append('<').append(tag.name());
    tag.attributes().forEach((name, value) -> out.append(' ').append(name).append("=\"").append(value).append('"'));
    out.append(empty ? "/>" : ">");
  }

  private static Tag read(String inside) {
    int end = 0;
    while (end < inside.length() && !Character.isWhitespace(inside.charAt(end))) {
      end++;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    int at = end;
    while (true) {
      int equals = inside.indexOf('=', at);
      if (equals < 0) {
        return new Tag(inside.substring(0, end), attributes);
      }
      int quote = equals + 1;
      while (inside.charAt(quote) != '"' && inside.charAt(quote) != '\'') {
        quote++;
      }
      int close = inside.indexOf(inside.charAt(quote), quote + 1);
      attributes.put(inside.substring(at, equals).strip(), inside.substring(quote + 1, close).replace("\"", "&quot;"));
      at = close + 1;
    }
  }
}
