package org.gatefold.fill;

import java.util.stream.Collectors;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;

/** Opens and closes the elements of blocks. */
final class Tag {
  /** The name that the parts of a list have in common, each of which is printed as a list by itself. */
  static final String LIST = "list";

  private Tag() {}

  static void open(String name, Attributes attributes, Origin origin, String classes, StringBuilder out) {
    out.append('<').append(name);
    attributes(attributes, origin, classes, out);
    out.append('>');
  }

  static void attributes(Attributes attributes, Origin origin, String classes, StringBuilder out) {
    String written = attributes.classes().stream().map(Tag::className).collect(Collectors.joining(" "));
    Html.optional("class", (written + " " + classes).strip(), out);
    Html.optional("id", attributes.id(), out);
    Html.optional("lang", attributes.value("lang").orElse(""), out);
    Html.optional("data-list", attributes.value(LIST).orElse(""), out);
    Html.origin(origin, out);
  }

  static void close(String name, StringBuilder out) {
    out.append("</").append(name).append(">\n");
  }

  /** In our HTML a note is a footnote, so an author's note goes by another name. */
  private static String className(String name) {
    return name.equals("note") ? "callout" : name;
  }
}
