package org.gatefold.typeset.box;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.StructRole;
import org.gatefold.typeset.css.Cascade;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.Display;
import org.gatefold.typeset.css.Pseudo;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Makes boxes of elements (CSS 2.2, 9.2): anonymous blocks around loose text, list markers, notes lifted out. */
public final class BoxBuilder {
  private final Cascade cascade;
  private final Map<String, Resource> resources;
  private final Map<String, Semantic> lists = new HashMap<>();
  private final Findings findings;
  private final Origin template;
  private final Counters counters = new Counters();
  private final Targets targets;
  private Generator generator;
  private Footnotes footnotes;

  public BoxBuilder(Cascade cascade, Map<String, Resource> resources, Origin template, Targets targets,
      Findings findings) {
    this.cascade = cascade;
    this.resources = resources;
    this.template = template;
    this.generator = new Generator(this, counters, targets, Document.createShell(""), findings);
    this.footnotes = new Footnotes(this, cascade, Document.createShell(""), findings);
    this.targets = targets;
    this.findings = findings;
  }

  /** Builds the tree of a document. */
  public BoxTree build(Document document) {
    generator = new Generator(this, counters, targets, document, findings);
    footnotes = new Footnotes(this, cascade, document, findings);
    Semantic root = new Semantic(StructRole.DOCUMENT, null, null, null, null);
    Element body = document.body();
    Box box = block(body, root, template, null);
    Box.Container container =
        box instanceof Box.Container made ? made : new Box.Container(Box.Head.of(box.style(), template), List.of(box));
    return new BoxTree(container, footnotes.notes(), root);
  }

  /** The box of a block-level element; {@code letter} is the first letter that a block around it expects in it. */
  Box block(Element element, @Nullable Semantic parent, Origin around, @Nullable FirstLetter letter) {
    if (element.normalName().equals("img")) {
      ComputedStyle style = cascade.style(element);
      enter(element, style);
      return image(element, style, parent, origin(element, around));
    }
    boolean body = element.normalName().equals("body");
    Opened opened = open(element, body ? parent : semantic(element, parent), around);
    return opened.head().style().display() == Display.TABLE
        ? new TableBuilder(this, cascade, findings).table(opened)
        : fill(opened, letter);
  }

  /** A block's element in the structure tree; lists of one name are one there, whatever stands between their parts. */
  private @Nullable Semantic semantic(Element element, @Nullable Semantic parent) {
    String list = element.attr("data-list");
    return list.isEmpty() || parent == null ? Roles.semantic(element, parent)
        : lists.computeIfAbsent(list, name -> Roles.semantic(element, parent));
  }

  /** An element whose box has begun: its counters have counted, and it has its place in the structure tree. */
  record Opened(Element element, Box.Head head, @Nullable Semantic semantic) {
    Origin origin() {
      return head.origin();
    }
  }

  Opened open(Element element, @Nullable Semantic own, Origin around) {
    ComputedStyle style = cascade.style(element);
    enter(element, style);
    return new Opened(element, head(element, style, own, origin(element, around)), own);
  }

  /** The box of an element with all that it holds. */
  Box fill(Opened opened, @Nullable FirstLetter letter) {
    Box.Head head = opened.head();
    return children(opened.element(), head.style(), bodyOf(opened.semantic()), head.origin(), letter).under(head);
  }

  /** A list item's content stands in its body, beside its label. */
  private static @Nullable Semantic bodyOf(@Nullable Semantic own) {
    return own != null && own.role() == StructRole.LI
        ? own.add(new Semantic(StructRole.LBODY, null, null, null, null))
        : own;
  }

  private Box.Head head(Element element, ComputedStyle style, @Nullable Semantic semantic, Origin origin) {
    List<String> anchors = element.id().isEmpty() ? List.of() : List.of(element.id());
    int level = Roles.headingLevel(element);
    Box.Title title = level == 0 ? null : new Box.Title(level, plainText(element), Roles.languageAround(element));
    Map<String, String> strings = new LinkedHashMap<>();
    style.stringSet().forEach((name, parts) -> strings.put(name, generator.text(parts, element, style)));
    return new Box.Head(style, origin, anchors, bullet(element, style, semantic), strings, title);
  }

  /** An element's text without its note calls, as the outline and running heads want it. */
  static String plainText(Element element) {
    if (calls(element).isEmpty()) {
      return element.text().strip();
    }
    Element copy = element.clone();
    calls(copy).remove();
    return copy.text().strip();
  }

  private static Elements calls(Element element) {
    return element.getElementsByAttributeValue("role", "doc-noteref");
  }

  private Box.@Nullable Bullet bullet(Element element, ComputedStyle style, @Nullable Semantic item) {
    ComputedStyle.ListStyle kind = style.listStyle();
    if (style.display() != Display.LIST_ITEM || kind == null || style.listInside()) {
      return null;
    }
    ComputedStyle used = markerStyle(element, style);
    String text = counters.marker(element, kind);
    if (text.isEmpty()) {
      return new Box.Bullet(kind, null, used);
    }
    InlineBuilder inline = new InlineBuilder();
    Semantic label = item == null ? null : label(item);
    inline.text(text, InlineBuilder.Place.of(used, label, origin(element, template)));
    return new Box.Bullet(kind, inline.finish(), used);
  }

  private ComputedStyle markerStyle(Element element, ComputedStyle style) {
    ComputedStyle marker = cascade.pseudo(element, Pseudo.MARKER);
    return marker == null ? style : marker;
  }

  /** A marker that is the first text of its item (Lists 3, 4.1). */
  private void markInside(Element element, ComputedStyle style, @Nullable Semantic body, BlockContent content) {
    ComputedStyle.ListStyle kind = style.listStyle();
    if (style.display() == Display.LIST_ITEM && kind != null && style.listInside()) {
      content.mark(counters.marker(element, kind), kind, markerStyle(element, style), body);
    }
  }

  /** A list item's label, which stands before its body. */
  static Semantic label(Semantic item) {
    Semantic label = new Semantic(StructRole.LBL, null, null, null, null);
    item.addFirst(label);
    return label;
  }

  /** Counts an element, and remembers what counters are there for links that lead to it. */
  void enter(Element element, ComputedStyle style) {
    counters.enter(element, style);
    if (!element.id().isEmpty()) {
      targets.define(element.id(), counters.seenBy(element));
    }
  }

  Counters counters() {
    return counters;
  }

  Generator generator() {
    return generator;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  BlockContent.Content children(Element element, ComputedStyle style, @Nullable Semantic semantic, Origin origin,
      @Nullable FirstLetter around) {
    BlockContent content = content(style, semantic, origin);
    markInside(element, style, semantic, content);
    ComputedStyle letter = style.display() == Display.FLEX ? null : cascade.pseudo(element, Pseudo.FIRST_LETTER);
    content.expect(letter == null ? around : new FirstLetter(letter));
    return children(element, content);
  }

  BlockContent content(ComputedStyle style, @Nullable Semantic semantic, Origin origin) {
    return new BlockContent(this, cascade, findings, style, semantic, origin);
  }

  /** Adds an element's children to what its box holds already. */
  BlockContent.Content children(Element element, BlockContent content) {
    generate(element, Pseudo.BEFORE, content);
    for (Node node : element.childNodes()) {
      content.add(node);
    }
    generate(element, Pseudo.AFTER, content);
    return content.finish();
  }

  private void generate(Element element, Pseudo pseudo, BlockContent content) {
    ComputedStyle style = cascade.pseudo(element, pseudo);
    List<ContentPart> parts = style == null ? null : style.content();
    if (style != null && parts != null && style.display() != Display.NONE) {
      counters.enterPseudo(element, style);
      content.generated(element, pseudo, parts, style);
    }
  }

  /** A picture that decorates, in its own size. */
  Box generatedImage(String url, ComputedStyle style, Origin origin) {
    Box.Head head = Box.Head.of(cascade.anonymous(style), origin);
    Resource resource = resources.get(url);
    if (resource == null) {
      findings.add(BoxCode.MISSING_RESOURCE, origin, url);
      return new Box.Container(head, List.of());
    }
    return picture(head, resource, url, null);
  }

  Box image(Element element, ComputedStyle style, @Nullable Semantic parent, Origin origin) {
    String source = element.attr("src");
    Box.Head head = head(element, style, null, origin);
    Resource resource = resources.get(source);
    if (resource == null) {
      findings.add(BoxCode.MISSING_RESOURCE, origin, source);
      return new Box.Container(head, List.of());
    }
    boolean decoration = parent == null || Roles.isDecoration(element);
    if (!decoration && element.attr("alt").isBlank()) {
      findings.add(BoxCode.NO_ALTERNATIVE, origin, source);
    }
    Semantic figure = decoration || parent == null
        ? null
        : parent.add(new Semantic(StructRole.FIGURE, null, null, alternative(element), null));
    return picture(head, resource, source, figure);
  }

  /** What a picture shows; one that is there for two texts is described in both languages. */
  private static String alternative(Element image) {
    String other = image.attr("data-alt");
    return other.isBlank() ? image.attr("alt")
        : image.attr("alt") + "\n" + LanguageShift.to(image.attr("data-alt-lang")) + other;
  }

  private Box picture(Box.Head head, Resource resource, String source, @Nullable Semantic figure) {
    try {
      ImageSizes.Size size = ImageSizes.of(resource);
      return new Box.Image(head, resource, size.width(), size.height(), figure == null ? null : figure.leaf(), figure);
    } catch (IOException unreadable) {
      findings.add(BoxCode.BAD_IMAGE, head.origin(), source, String.valueOf(unreadable.getMessage()));
      return new Box.Container(head, List.of());
    }
  }

  /** Where an element was written, as far as it says so. */
  Origin origin(Element element) {
    return origin(element, template);
  }

  static Origin origin(Element element, Origin around) {
    String place = element.attr("data-origin");
    return place.isEmpty() ? around : Origin.parse(place);
  }
}
