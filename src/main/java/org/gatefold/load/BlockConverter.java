package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.PlainText;

/** Turns the parser's blocks into ours. What ours does not have is reported, never dropped silently. */
final class BlockConverter {
  private final Scope scope;
  private final AttributeChecker attributes;
  private final InlineConverter inlines;
  private final TableConverter tables;
  private int depth;

  BlockConverter(Scope scope, Remarks remarks) {
    this.scope = scope;
    this.attributes = new AttributeChecker(scope);
    this.inlines = new InlineConverter(scope, remarks, this::convert);
    this.tables = new TableConverter(scope, inlines);
  }

  /** Every block within a node. */
  List<Block> convert(Node parent) {
    List<Block> out = new ArrayList<>();
    if (depth >= Scope.DEEPEST) {
      scope.report(LoadCode.TOO_DEEP, parent, Scope.DEEPEST);
      return out;
    }
    depth++;
    DefinitionCollector definitions = new DefinitionCollector(scope, inlines, this::convert);
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (!definitions.take(child)) {
        definitions.finish(out);
        add(child, out);
      }
    }
    definitions.finish(out);
    depth--;
    return out;
  }

  private void add(Node node, List<Block> out) {
    Origin origin = scope.origin(node);
    switch (node) {
      case Heading heading -> out.add(heading(heading, origin));
      case Paragraph paragraph -> out.add(paragraph(paragraph, origin));
      case BulletList list -> out.add(list(list, false, 1, origin));
      case OrderedList list -> out.add(list(list, true, startOf(list), origin));
      case BlockQuote quote -> out.add(new Block.BlockQuote(convert(quote), Attributes.NONE, origin));
      case ThematicBreak rule -> out.add(new Block.Rule(Attributes.NONE, origin));
      case Nodes.Div div -> out.add(div(div, origin));
      case TableBlock table -> out.add(table(table, origin));
      case Nodes.Remark remark -> { }
      case LinkReferenceDefinition definition ->
          scope.offer(definition.getLabel(), definition.getDestination(), origin);
      default -> refuse(node, origin);
    }
  }

  private void refuse(Node node, Origin origin) {
    switch (node) {
      case HtmlBlock html -> scope.report(LoadCode.RAW_HTML, origin);
      case FencedCodeBlock code -> scope.report(LoadCode.CODE, origin);
      case IndentedCodeBlock code -> scope.report(LoadCode.CODE, origin);
      case Nodes.StrayFence fence -> scope.report(LoadCode.DIV_STRAY_FENCE, origin, ":".repeat(fence.colons));
      default -> scope.report(LoadCode.UNREAD, origin, node.getClass().getSimpleName());
    }
  }

  private static int startOf(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  private Block heading(Heading heading, Origin origin) {
    if (heading.getLevel() == 1) {
      scope.report(LoadCode.LEVEL_ONE, origin);
    }
    Trailing trailing = Trailing.of(heading);
    Attributes given = attributes(trailing);
    scope.hash(given.id(), scope.written(trailing.nodes()));
    return new Block.Heading(Math.max(2, heading.getLevel()), trailing.content(inlines), given, origin);
  }

  private Attributes attributes(Trailing trailing) {
    return trailing.braces() == null ? Attributes.NONE : attributes.check(trailing.braces().braces, trailing.braces());
  }

  /** A picture alone in its paragraph is a figure. */
  private Block paragraph(Paragraph paragraph, Origin origin) {
    Trailing trailing = Trailing.of(paragraph);
    List<Node> nodes = trailing.nodes();
    if (nodes.size() == 1 && nodes.get(0) instanceof Image image) {
      return figure(image, attributes(trailing), origin);
    }
    return new Block.Paragraph(inlines.convert(paragraph), Attributes.NONE, origin);
  }

  private Block figure(Image image, Attributes given, Origin origin) {
    List<Inline> description = inlines.convert(image);
    String alternative = PlainText.of(description);
    boolean cites = description.stream().anyMatch(one -> one instanceof Inline.Citation || one instanceof Inline.Remark);
    if (cites || (image.getTitle() != null && (image.getTitle().contains("[@") || image.getTitle().contains("[^")))) {
      scope.report(LoadCode.FIGURE_CITES, origin);
    }
    if (alternative.isBlank()) {
      scope.report(LoadCode.IMAGE_WITHOUT_ALT, origin);
    }
    scope.showFigure(image.getDestination(), origin);
    scope.hash(given.id(), scope.written(List.of(image)));
    return new Block.Figure(image.getDestination(), alternative, image.getTitle(), given, origin);
  }

  private Block list(Node list, boolean ordered, int start, Origin origin) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new Block.Item(convert(item), scope.origin(item)));
    }
    return new Block.ItemList(ordered, start, items, Attributes.NONE, origin);
  }

  private Block div(Nodes.Div div, Origin origin) {
    if (!div.closed) {
      scope.report(LoadCode.DIV_UNCLOSED, origin, ":".repeat(div.colons));
    }
    Attributes given = attributes.check(div.braces, div);
    scope.hash(given.id(), within(div));
    return new Block.Div(convert(div), given, origin);
  }

  /** What is written between the lines of colons. */
  private String within(Nodes.Div div) {
    List<SourceSpan> lines = div.getSourceSpans();
    int end = div.closed ? lines.size() - 1 : lines.size();
    return lines.subList(Math.min(1, end), end).stream().map(scope::written).collect(Collectors.joining("\n"));
  }

  /** A table and, where a line that begins with a colon follows it, its caption. */
  private Block table(TableBlock table, Origin origin) {
    if (!(table.getNext() instanceof Nodes.Definition definition)) {
      return tables.convert(table, List.of(), Attributes.NONE, origin);
    }
    Node only = definition.getFirstChild();
    if (!(only instanceof Paragraph) || only.getNext() != null) {
      scope.report(LoadCode.LONG_CAPTION, definition);
      return tables.convert(table, List.of(), Attributes.NONE, origin);
    }
    Trailing trailing = Trailing.of(only);
    List<Inline> caption = trailing.content(inlines);
    Attributes given = attributes(trailing);
    scope.hash(given.id(), scope.written(List.of(table)) + "\n" + scope.written(trailing.nodes()));
    return tables.convert(table, caption, given, origin);
  }
}
