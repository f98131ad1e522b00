package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.gatefold.model.article.Inline;
import org.jspecify.annotations.Nullable;

/**
 * A line of text that may end in braces.
 *
 * @param nodes everything before the braces
 * @param braces null where there are none
 */
record Trailing(List<Node> nodes, Nodes.@Nullable Attached braces) {
  static Trailing of(Node parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      nodes.add(child);
    }
    if (nodes.isEmpty() || !(nodes.getLast() instanceof Nodes.Attached braces)) {
      return new Trailing(nodes, null);
    }
    nodes.removeLast();
    if (!nodes.isEmpty() && nodes.getLast() instanceof Text text && text.getLiteral().isBlank()) {
      nodes.removeLast();
    }
    return new Trailing(nodes, braces);
  }

  /** The text before the braces, without the space that parts it from them. */
  List<Inline> content(InlineConverter inlines) {
    List<Inline> content = new ArrayList<>(inlines.convert(nodes));
    if (braces != null && !content.isEmpty() && content.getLast() instanceof Inline.Text text) {
      content.set(content.size() - 1, new Inline.Text(text.text().stripTrailing(), text.origin()));
    }
    return content;
  }
}
