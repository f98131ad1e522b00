package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/** Turns the parser's running text into ours. What ours does not have is reported, never dropped silently. */
final class InlineConverter {
  private static final List<String> SCHEMES = List.of("https:", "mailto:", "tel:");

  private final Scope scope;
  private final Remarks remarks;
  private final AttributeChecker attributes;
  private final CitationReader citations;
  private final Function<Node, List<Block>> blocks;
  private int depth;

  /**
   * @param blocks converts what a node holds, for remarks
   */
  InlineConverter(Scope scope, Remarks remarks, Function<Node, List<Block>> blocks) {
    this.scope = scope;
    this.remarks = remarks;
    this.attributes = new AttributeChecker(scope);
    this.citations = new CitationReader(scope);
    this.blocks = blocks;
  }

  /** Everything within a node. */
  List<Inline> convert(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return convert(children);
  }

  /** Some neighbours. A line end between them becomes a space; each line stays a text of its own, for its place. */
  List<Inline> convert(List<Node> nodes) {
    List<Inline> out = new ArrayList<>();
    if (depth >= Scope.DEEPEST) {
      scope.report(LoadCode.TOO_DEEP, nodes.get(0), Scope.DEEPEST);
      return out;
    }
    depth++;
    for (Node node : nodes) {
      if (node instanceof SoftLineBreak) {
        addSpace(out, scope.origin(node));
      } else {
        add(node, out);
      }
    }
    depth--;
    return out;
  }

  private static void addSpace(List<Inline> out, Origin origin) {
    if (!out.isEmpty() && out.getLast() instanceof Inline.Text text) {
      out.set(out.size() - 1, new Inline.Text(text.text() + " ", text.origin()));
    } else {
      out.add(new Inline.Text(" ", origin));
    }
  }

  private void add(Node node, List<Inline> out) {
    Origin origin = scope.origin(node);
    switch (node) {
      case Text text -> out.add(new Inline.Text(text.getLiteral(), origin));
      case HardLineBreak lineBreak -> out.add(new Inline.LineBreak(origin));
      case Emphasis emphasis -> out.add(new Inline.Emphasis(convert(emphasis), origin));
      case StrongEmphasis strong -> out.add(new Inline.Strong(convert(strong), origin));
      case Link link -> out.add(link(link, origin));
      case Nodes.Shifted shifted ->
          out.add(new Inline.Shifted(shifted.raised, List.of(new Inline.Text(shifted.text, origin.plus(0, 1))), origin));
      case Nodes.Words words -> words(words, origin, out);
      case Nodes.Key key -> citations.narrative(key, origin).ifPresent(out::add);
      case Nodes.Citation citation -> citations.bracketed(citation, origin).ifPresent(out::add);
      case Nodes.RemarkCall call -> out.add(new Inline.Remark(remarks.blocks(call, blocks), origin));
      default -> refuse(node, origin);
    }
  }

  private void refuse(Node node, Origin origin) {
    switch (node) {
      case Image image -> scope.report(LoadCode.IMAGE_IN_TEXT, origin);
      case HtmlInline html -> scope.report(LoadCode.RAW_HTML, origin);
      case Code code -> scope.report(LoadCode.CODE, origin);
      case Nodes.Attached braces ->
          scope.report(braces.braces == null ? LoadCode.BAD_ATTRIBUTES : LoadCode.MISPLACED_ATTRIBUTES, origin);
      default -> scope.report(LoadCode.UNREAD, origin, node.getClass().getSimpleName());
    }
  }

  private Inline link(Link link, Origin origin) {
    String target = link.getDestination();
    scope.use(target);
    if (target.startsWith("#") && target.length() > 1) {
      scope.expect(target.substring(1), origin);
    } else if (SCHEMES.stream().noneMatch(scheme -> target.startsWith(scheme) && target.length() > scheme.length())) {
      scope.report(LoadCode.LINK_TARGET, origin, target);
    }
    if (link.getTitle() != null) {
      scope.report(LoadCode.LINK_TITLE, origin);
    }
    return new Inline.Link(target, convert(link), origin);
  }

  private void words(Nodes.Words words, Origin origin, List<Inline> out) {
    Attributes given = attributes.check(words.braces, words);
    Locale language = given.value("lang").flatMap(Languages::parse).orElse(null);
    if (language == null || given.values().size() > 1 || given.id() != null || !given.classes().isEmpty()) {
      scope.report(LoadCode.WORDS_NEED_LANG, origin);
    }
    List<Inline> content = convert(words);
    if (language == null) {
      out.addAll(content);
    } else {
      out.add(new Inline.Foreign(language, content, origin));
    }
  }
}
