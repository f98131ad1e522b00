package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Inline;

/** Reads {@code [@key, locator; @key2]}. Keys are known by the parser; the words between them are judged here. */
final class CitationReader {
  private final Scope scope;

  CitationReader(Scope scope) {
    this.scope = scope;
  }

  /** A key in the sentence itself. One right behind a bracket is the rest of a citation that could not be read. */
  Optional<Inline> narrative(Nodes.Key key, Origin origin) {
    if (key.bracketed) {
      scope.report(LoadCode.BAD_CITATION, origin);
      return Optional.empty();
    }
    List<Inline.CitationItem> item = List.of(new Inline.CitationItem(key.key, "", origin));
    scope.cite(item, origin);
    return Optional.of(new Inline.Citation(item, true, origin));
  }

  Optional<Inline> bracketed(Nodes.Citation citation, Origin origin) {
    List<Inline.CitationItem> items = new ArrayList<>();
    List<Node> parts = citation.parts;
    int first = nextKey(parts, 0);
    boolean readable = first < parts.size() && checkPrefix(words(parts, 0, first), (Nodes.Key) parts.get(first));
    for (int at = first; readable && at < parts.size(); ) {
      int next = nextKey(parts, at + 1);
      Nodes.Key key = (Nodes.Key) parts.get(at);
      String between = words(parts, at + 1, next);
      String locator = between;
      if (next < parts.size()) {
        int separator = between.lastIndexOf(';');
        locator = separator < 0 ? between : between.substring(0, separator);
        readable = separator >= 0 && checkPrefix(between.substring(separator + 1), (Nodes.Key) parts.get(next));
      }
      readable &= locator.isBlank() || (locator.strip().startsWith(",") && locator.strip().length() > 1);
      items.add(new Inline.CitationItem(key.key, locator(locator), scope.origin(key)));
      at = next;
    }
    if (!readable || !isPlain(parts)) {
      scope.report(LoadCode.BAD_CITATION, origin);
      return Optional.empty();
    }
    scope.cite(items, origin);
    return Optional.of(new Inline.Citation(items, false, origin));
  }

  private static int nextKey(List<Node> parts, int from) {
    int at = from;
    while (at < parts.size() && !(parts.get(at) instanceof Nodes.Key)) {
      at++;
    }
    return at;
  }

  private static String words(List<Node> parts, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Node part : parts.subList(from, to)) {
      words.append(part instanceof Text text ? text.getLiteral() : part instanceof SoftLineBreak ? " " : "");
    }
    return words.toString();
  }

  private static boolean isPlain(List<Node> parts) {
    return parts.stream().allMatch(
        part -> part instanceof Text || part instanceof SoftLineBreak || part instanceof Nodes.Key);
  }

  /** What stands before a key has to be nothing; a finding says what to do about the two things people write there. */
  private boolean checkPrefix(String words, Nodes.Key key) {
    String prefix = words.strip();
    if (prefix.equals("-")) {
      scope.report(LoadCode.CITATION_NO_AUTHOR, key, key.key);
    } else if (!prefix.isEmpty()) {
      scope.report(LoadCode.CITATION_PREFIX, key, key.key);
    }
    return true;
  }

  private static String locator(String words) {
    String locator = words.strip();
    return locator.startsWith(",") ? locator.substring(1).strip() : locator;
  }
}
