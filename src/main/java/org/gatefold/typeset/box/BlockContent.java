package org.gatefold.typeset.box;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.StructRole;
import org.gatefold.typeset.css.Cascade;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.Display;
import org.gatefold.typeset.css.Pseudo;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The children of one block: blocks as they come, loose inline content gathered into anonymous blocks of lines. */
final class BlockContent {
  /** What a block holds: blocks, or nothing but text. */
  record Content(List<Box> boxes, Box.@Nullable Inlines text) {
    Box under(Box.Head head) {
      return text == null ? new Box.Container(head, boxes) : new Box.Lines(head, text);
    }
  }

  private final BoxBuilder builder;
  private final Cascade cascade;
  private final Counters counters;
  private final Findings findings;
  private final ComputedStyle style;
  private final @Nullable Semantic semantic;
  private final Origin origin;
  private final List<Box> boxes = new ArrayList<>();
  private InlineBuilder inline = new InlineBuilder();
  private @Nullable Semantic textSemantic;

  BlockContent(BoxBuilder builder, Cascade cascade, Counters counters, Findings findings, ComputedStyle style,
      @Nullable Semantic semantic, Origin origin) {
    this.builder = builder;
    this.cascade = cascade;
    this.counters = counters;
    this.findings = findings;
    this.style = style;
    this.semantic = semantic;
    this.origin = origin;
  }

  void add(Node node) {
    if (node instanceof TextNode text) {
      if (!inline.isEmpty() || !text.isBlank()) {
        inline.text(text.getWholeText(), place(), List.of());
      }
    } else if (node instanceof Element element) {
      addElement(element);
    }
  }

  private void addElement(Element element) {
    ComputedStyle child = cascade.style(element);
    if (child.display() == Display.NONE) {
      return;
    }
    if (child.footnote()) {
      builder.note(element, origin);
      return;
    }
    switch (child.display()) {
      case BLOCK, LIST_ITEM, TABLE -> {
        flush();
        boxes.add(builder.block(element, semantic, origin));
      }
      case INLINE, INLINE_BLOCK -> inline(element, place());
      case TABLE_CAPTION, TABLE_COLUMN_GROUP, TABLE_COLUMN, TABLE_HEADER_GROUP, TABLE_ROW_GROUP, TABLE_FOOTER_GROUP,
          TABLE_ROW, TABLE_CELL -> findings.add(BoxCode.OUTSIDE_TABLE, BoxBuilder.origin(element, origin), element.normalName());
      case NONE -> {}
    }
  }

  void generated(String text, ComputedStyle of) {
    if (of.display() == Display.BLOCK) {
      flush();
      InlineBuilder own = new InlineBuilder();
      own.text(text, InlineBuilder.Place.of(of, null, origin), List.of());
      boxes.add(new Box.Lines(Box.Head.of(of, origin), own.finish()));
    } else {
      inline.text(text, place().with(of, textTarget(), InlineBuilder.raise(of, style)), List.of());
    }
  }

  private InlineBuilder.Place place() {
    return InlineBuilder.Place.of(style, textTarget(), origin);
  }

  /** The element that takes loose text: this block's own, or a paragraph or list body made for it. */
  private @Nullable Semantic textTarget() {
    if (semantic == null || Roles.holdsText(semantic.role())) {
      return semantic;
    }
    if (textSemantic == null) {
      StructRole role = semantic.role() == StructRole.LI ? StructRole.LBODY : StructRole.P;
      textSemantic = semantic.add(new Semantic(role, null, null, null, null));
    }
    return textSemantic;
  }

  private void inline(Element element, InlineBuilder.Place around) {
    ComputedStyle own = cascade.style(element);
    if (own.display() == Display.NONE) {
      return;
    }
    if (own.footnote()) {
      builder.note(element, origin);
      return;
    }
    if (element.normalName().equals("br")) {
      inline.lineBreak(around);
      return;
    }
    counters.enter(own);
    InlineBuilder.Place place = place(element, own, around);
    if (own.display() == Display.INLINE && !element.normalName().equals("img") && InlineBuilder.hasEdges(own)) {
      findings.add(BoxCode.INLINE_EDGES, place.origin(), element.normalName());
    }
    if (element.normalName().equals("img")) {
      inline.atom(builder.image(element, own, place.semantic(), place.origin()), place);
    } else if (own.display() == Display.INLINE_BLOCK) {
      Content inside = builder.children(element, own, place.semantic(), place.origin());
      inline.atom(inside.under(Box.Head.of(own, place.origin())), place);
    } else {
      inlineChildren(element, place);
    }
  }

  private void inlineChildren(Element element, InlineBuilder.Place place) {
    List<String> anchors = element.id().isEmpty() ? List.of() : List.of(element.id());
    pseudo(element, Pseudo.BEFORE, place);
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        inline.text(text.getWholeText(), place, anchors);
        anchors = List.of();
      } else if (node instanceof Element child) {
        Display display = cascade.style(child).display();
        if (!display.onLine() && display != Display.NONE && !cascade.style(child).footnote()) {
          findings.add(BoxCode.BLOCK_IN_INLINE, place.origin(), child.normalName(), element.normalName());
        }
        inline(child, place);
      }
    }
    pseudo(element, Pseudo.AFTER, place);
  }

  private void pseudo(Element element, Pseudo which, InlineBuilder.Place place) {
    ComputedStyle of = cascade.pseudo(element, which);
    List<ContentPart> parts = of == null ? null : of.content();
    if (of != null && parts != null) {
      String text = builder.generated(parts, element);
      inline.text(text, place.with(of, place.semantic(), InlineBuilder.raise(of, place.style())), List.of());
    }
  }

  private InlineBuilder.Place place(Element element, ComputedStyle own, InlineBuilder.Place around) {
    Semantic target = around.semantic();
    if (Roles.isDecoration(element)) {
      target = null;
    } else if (Roles.isMarker(element) && semantic != null && semantic.role() == StructRole.LBODY) {
      target = BoxBuilder.label(semantic.parent());
    } else if (Roles.isNoteCall(element)) {
      target = InlineBuilder.child(target, StructRole.REFERENCE, null);
      target = InlineBuilder.child(target, StructRole.LINK, Roles.language(element));
    } else {
      // The link is the innermost: its annotation has to hang on it.
      if (Roles.isBacklink(element) && Roles.isMarker(element)) {
        target = InlineBuilder.child(target, StructRole.LBL, null);
      }
      target = InlineBuilder.child(target, Roles.ofInline(element), Roles.language(element));
    }
    InlineBuilder.Place place =
        around.with(own, target, InlineBuilder.raise(own, around.style())).from(BoxBuilder.origin(element, around.origin()));
    return linked(element, called(element, place));
  }

  private InlineBuilder.Place called(Element element, InlineBuilder.Place place) {
    if (element.hasAttr("data-notes")) {
      return place.calling(List.of(element.attr("data-notes").trim().split(" ")));
    }
    boolean single = Roles.isNoteCall(element) && place.calls().isEmpty() && element.attr("href").startsWith("#");
    return single ? place.calling(List.of(element.attr("href").substring(1))) : place;
  }

  private InlineBuilder.Place linked(Element element, InlineBuilder.Place place) {
    if (!element.normalName().equals("a") || !element.hasAttr("href")) {
      return place;
    }
    String label = element.attr("aria-label");
    Semantic target = place.semantic();
    Semantic.Leaf leaf = target == null ? Semantic.detachedLeaf() : target.leaf();
    return place.linked(new Box.Link(element.attr("href"), label.isEmpty() ? element.text() : label, leaf,
        Roles.isBacklink(element)));
  }

  private void flush() {
    if (!inline.isEmpty()) {
      Box.Inlines content = inline.finish();
      if (!content.items().isEmpty()) {
        boxes.add(new Box.Lines(Box.Head.of(cascade.anonymous(style), origin), content));
      }
    }
    inline = new InlineBuilder();
    textSemantic = null;
  }

  Content finish() {
    if (boxes.isEmpty() && !inline.isEmpty()) {
      return new Content(List.of(), inline.finish());
    }
    flush();
    return new Content(boxes, null);
  }
}
