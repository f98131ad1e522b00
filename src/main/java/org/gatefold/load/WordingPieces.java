package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.gatefold.model.article.Wording.Mark;
import org.gatefold.model.article.Wording.Piece;
import org.gatefold.model.article.Wording.Place;
import org.gatefold.model.article.Wording.Range;
import org.gatefold.model.article.Wording.Type;
import org.gatefold.model.article.Wording.Words;

/** Takes running text apart into words and marks that fill it without a gap. */
final class WordingPieces {
  private final int offset;
  private final List<Piece> pieces = new ArrayList<>();
  private int marks;

  /**
   * @param offset where the parser's text begins in the file's
   */
  private WordingPieces(int offset) {
    this.offset = offset;
  }

  /** The pieces of some neighbours; none if their places are not known. */
  static List<Piece> of(List<Node> nodes, int offset) {
    WordingPieces all = new WordingPieces(offset);
    Range range = range(nodes, offset);
    if (range.from() < range.to()) {
      all.add(nodes, range);
      all.trim();
    }
    return List.copyOf(all.pieces);
  }

  /** Takes away the space that parts a heading's words from its braces. */
  private void trim() {
    if (!pieces.isEmpty() && pieces.getLast() instanceof Words last) {
      String words = last.words().stripTrailing();
      int less = last.words().length() - words.length();
      pieces.removeLast();
      if (!words.isEmpty()) {
        pieces.add(new Words(words, new Range(last.range().from(), last.range().to() - less)));
      }
    }
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** From the first character of some nodes to the last; empty where their places are not known. */
  static Range range(List<? extends Node> nodes, int offset) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Node node : nodes) {
      for (SourceSpan span : node.getSourceSpans()) {
        from = Math.min(from, span.getInputIndex());
        to = Math.max(to, span.getInputIndex() + span.getLength());
      }
    }
    return from < to ? new Range(from + offset, to + offset) : Range.NONE;
  }

  /** What lies between two neighbours, such as the end of a line with the sign of a quotation, goes with a line's end. */
  private void add(List<Node> nodes, Range around) {
    int at = around.from();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      boolean end = node instanceof SoftLineBreak || node instanceof HardLineBreak;
      Range own = range(List.of(node), offset);
      int to = i + 1 == nodes.size() ? around.to()
          : end ? Math.max(at, range(List.of(nodes.get(i + 1)), offset).from()) : Math.max(at, own.to());
      add(node, new Range(at, to));
      at = to;
    }
  }

  private void add(Node node, Range range) {
    switch (node) {
      case Text text -> words(text.getLiteral(), range);
      case SoftLineBreak end -> words(" ", range);
      case HardLineBreak end -> alone(Type.LINE_BREAK, "", range);
      case Emphasis emphasis -> around(Type.EMPHASIS, "", node, range);
      case StrongEmphasis strong -> around(Type.STRONG, "", node, range);
      case Link link -> around(Type.LINK, link.getDestination(), node, range);
      case Nodes.Words words -> around(Type.FOREIGN, words.braces == null ? "" : words.braces.items().toString(), node, range);
      case Nodes.Shifted shifted -> shifted(shifted, range);
      case Nodes.Key key -> alone(Type.CITATION, key.key, range);
      case Nodes.Citation citation -> alone(Type.CITATION, citation.parts.stream().filter(Nodes.Key.class::isInstance)
          .map(part -> ((Nodes.Key) part).key).collect(Collectors.joining(";")), range);
      case Nodes.RemarkCall call -> alone(Type.REMARK, call.label, range);
      default -> alone(Type.OTHER, node.getClass().getSimpleName(), range);
    }
  }

  private void words(String words, Range range) {
    if (!pieces.isEmpty() && pieces.getLast() instanceof Words before) {
      pieces.set(pieces.size() - 1, new Words(before.words() + words, new Range(before.range().from(), range.to())));
    } else {
      pieces.add(new Words(words, range));
    }
  }

  private void alone(Type type, String key, Range range) {
    pieces.add(new Mark(++marks, Place.ALONE, type, key, range));
  }

  private void around(Type type, String key, Node node, Range range) {
    List<Node> children = children(node);
    Range inner = range(children, offset);
    if (inner.from() >= inner.to()) {
      alone(type, key, range);
      return;
    }
    int number = ++marks;
    pieces.add(new Mark(number, Place.OPENS, type, key, new Range(range.from(), inner.from())));
    add(children, inner);
    pieces.add(new Mark(number, Place.CLOSES, type, key, new Range(inner.to(), range.to())));
  }

  private void shifted(Nodes.Shifted shifted, Range range) {
    int number = ++marks;
    Type type = shifted.raised ? Type.RAISED : Type.LOWERED;
    pieces.add(new Mark(number, Place.OPENS, type, "", new Range(range.from(), range.from() + 1)));
    words(shifted.text, new Range(range.from() + 1, range.to() - 1));
    pieces.add(new Mark(number, Place.CLOSES, type, "", new Range(range.to() - 1, range.to())));
  }
}
