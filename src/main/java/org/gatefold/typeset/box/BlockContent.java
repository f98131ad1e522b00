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
  private final Findings findings;
  private final ComputedStyle style;
  private final @Nullable Semantic semantic;
  private final Origin origin;
  private final List<Box> boxes = new ArrayList<>();
  /** Boxes that float beside the text that is being gathered. */
  private final List<Box> floats = new ArrayList<>();
  private InlineBuilder inline = new InlineBuilder();
  private @Nullable Semantic textSemantic;

  BlockContent(BoxBuilder builder, Cascade cascade, Findings findings, ComputedStyle style,
      @Nullable Semantic semantic, Origin origin) {
    this.builder = builder;
    this.cascade = cascade;
    this.findings = findings;
    this.style = style;
    this.semantic = semantic;
    this.origin = origin;
  }

  /** The first letter of this block's text is set in a way of its own. */
  void expect(@Nullable FirstLetter letter) {
    inline.expect(letter);
  }

  void add(Node node) {
    if (node instanceof TextNode text) {
      if (!inline.isEmpty() || !text.isBlank()) {
        inline.text(text.getWholeText(), place());
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
      builder.footnotes().add(element, place(), inline);
      return;
    }
    boolean item = style.display() == Display.FLEX;
    if (child.floating() != null && !item) {
      floats.add(apart(element, child, inline.isEmpty() ? null : place()));
      return;
    }
    switch (child.display()) {
      case BLOCK, LIST_ITEM, FLOW_ROOT, FLEX, TABLE -> {
        FirstLetter letter = boxes.isEmpty() && !item ? inline.expected() : null;
        flush();
        boxes.add(builder.block(element, semantic, origin, letter));
      }
      case INLINE, INLINE_BLOCK -> {
        if (item) {
          flush();
          boxes.add(apart(element, child, null));
          flush();
        } else {
          inline(element, place());
        }
      }
      case TABLE_CAPTION, TABLE_COLUMN_GROUP, TABLE_COLUMN, TABLE_HEADER_GROUP, TABLE_ROW_GROUP, TABLE_FOOTER_GROUP,
          TABLE_ROW, TABLE_CELL -> findings.add(BoxCode.OUTSIDE_TABLE, BoxBuilder.origin(element, origin), element.normalName());
      case NONE -> {}
    }
  }

  /** A box of its own for a float or a flex item; {@code around} is where it leaves a line, null if it stands in none. */
  private Box apart(Element element, ComputedStyle own, InlineBuilder.@Nullable Place around) {
    if (element.isBlock() || element.normalName().equals("img") || !(own.display().onLine() || own.display() == Display.BLOCK)) {
      return builder.block(element, around == null ? semantic : around.semantic(), origin, null);
    }
    builder.enter(element, own);
    InlineBuilder.Place place = place(element, own, around == null ? place() : around);
    if (own.display() == Display.INLINE_BLOCK) {
      return builder.children(element, own, place.semantic(), place.origin(), null).under(Box.Head.of(own, place.origin()));
    }
    InlineBuilder open = inline;
    inline = new InlineBuilder();
    inlineChildren(element, place);
    Box.Inlines content = inline.finish();
    inline = open;
    return new Box.Lines(Box.Head.of(own, place.origin()), content);
  }

  /** Adds the number of this note, which leads back to its call. */
  void marker(String text, ComputedStyle of) {
    Semantic label = InlineBuilder.child(textTarget(), StructRole.LBL, null);
    Semantic link = InlineBuilder.child(label, StructRole.LINK, null);
    InlineBuilder.Place place = place().with(of, link, InlineBuilder.raise(of, style));
    Semantic.Leaf leaf = link == null ? Semantic.detachedLeaf() : link.leaf();
    InlineBuilder.Place linked = place.linked(new Box.Link("#", text.strip(), leaf, true));
    InlineBuilder.Place inside = inline.open(linked);
    inline.text(text, inside);
    inline.close(inside, linked);
  }

  /** Begins with a list item's marker: its text, or a bullet where that is empty. */
  void mark(String text, ComputedStyle.ListStyle kind, ComputedStyle of, @Nullable Semantic body) {
    if (text.isEmpty()) {
      inline.mark(kind, InlineBuilder.Place.of(of, null, origin));
    } else {
      Semantic label = body == null ? null : BoxBuilder.label(body.parent());
      inline.text(text + InlineBuilder.NO_BREAK_SPACE, InlineBuilder.Place.of(of, label, origin));
    }
  }

  /** Adds what a pseudo-element of this block's element holds. */
  void generated(Element element, Pseudo which, List<ContentPart> parts, ComputedStyle of) {
    boolean block = of.display() == Display.BLOCK || of.display() == Display.FLOW_ROOT;
    if (block || style.display() == Display.FLEX) {
      refuseOthers(element, which, of, true);
      flush();
      boxes.add(new Box.Lines(Box.Head.of(of, origin), inside(element, which, parts, of)));
    } else {
      refuseOthers(element, which, of, false);
      pseudo(element, which, parts, of, place());
    }
  }

  /** Generated content is text in a line or a block of text, and nothing else. */
  private void refuseOthers(Element element, Pseudo which, ComputedStyle of, boolean inBlock) {
    boolean block = of.display() == Display.BLOCK || of.display() == Display.FLOW_ROOT;
    boolean line = of.display() == Display.INLINE || of.display() == Display.INLINE_BLOCK;
    boolean moved = of.footnote() || (!inBlock && (of.positioned() || of.floating() != null));
    if (moved || !(line || (inBlock && block))) {
      String name = which == Pseudo.BEFORE ? "::before" : "::after";
      findings.add(BoxCode.GENERATED_BOX, BoxBuilder.origin(element, origin), name, element.normalName());
    }
  }

  /** Generated content as a box of its own; such boxes are decoration. */
  private Box.Inlines inside(Element element, Pseudo which, List<ContentPart> parts, ComputedStyle of) {
    InlineBuilder own = new InlineBuilder();
    builder.generator().add(parts, element, which, InlineBuilder.Place.of(of, null, origin), own);
    return own.finish();
  }

  private void pseudo(
      Element element, Pseudo which, List<ContentPart> parts, ComputedStyle of, InlineBuilder.Place around) {
    InlineBuilder.Place place = around.with(of, around.semantic(), InlineBuilder.raise(of, around.style()));
    if (of.display() == Display.INLINE_BLOCK) {
      inline.atom(new Box.Lines(Box.Head.of(of, origin), inside(element, which, parts, of)), place);
    } else {
      InlineBuilder.Place inside = inline.open(place);
      builder.generator().add(parts, element, which, inside, inline);
      inline.close(inside, place);
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
      builder.footnotes().add(element, around, inline);
      return;
    }
    if (own.floating() != null) {
      floats.add(apart(element, own, around));
      return;
    }
    if (element.normalName().equals("br")) {
      inline.lineBreak(around);
      return;
    }
    builder.enter(element, own);
    InlineBuilder.Place place = place(element, own, around);
    if (own.relative() && own.display() == Display.INLINE && !element.normalName().equals("img")) {
      findings.add(BoxCode.RELATIVE_INLINE, place.origin(), element.normalName());
    }
    if (element.normalName().equals("img")) {
      inline.atom(builder.image(element, own, place.semantic(), place.origin()), place);
    } else if (own.display() == Display.INLINE_BLOCK) {
      Content inside = builder.children(element, own, place.semantic(), place.origin(), null);
      inline.atom(inside.under(Box.Head.of(own, place.origin())), place);
    } else {
      InlineBuilder.Place inside = inline.open(place);
      inlineChildren(element, inside);
      inline.close(inside, place);
    }
  }

  private void inlineChildren(Element element, InlineBuilder.Place place) {
    inline.turn(place.style());
    inline.anchor(element.id());
    pseudo(element, Pseudo.BEFORE, place);
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        inline.text(text.getWholeText(), place);
      } else if (node instanceof Element child) {
        ComputedStyle of = cascade.style(child);
        boolean leaves = of.display() == Display.NONE || of.footnote() || of.floating() != null;
        if (!of.display().onLine() && !leaves) {
          findings.add(BoxCode.BLOCK_IN_INLINE, place.origin(), child.normalName(), element.normalName());
        }
        inline(child, place);
      }
    }
    pseudo(element, Pseudo.AFTER, place);
    inline.turnBack();
  }

  private void pseudo(Element element, Pseudo which, InlineBuilder.Place place) {
    ComputedStyle of = cascade.pseudo(element, which);
    List<ContentPart> parts = of == null ? null : of.content();
    if (of != null && parts != null && of.display() != Display.NONE) {
      refuseOthers(element, which, of, false);
      builder.counters().enterPseudo(element, of);
      pseudo(element, which, parts, of, place);
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
      if (element.normalName().equals("a") && Roles.isInContents(element)) {
        target = InlineBuilder.child(target, StructRole.REFERENCE, null);
      }
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
    boxes.addAll(floats);
    boxes.addAll(inline.letters());
    floats.clear();
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
    boolean text = boxes.isEmpty() && floats.isEmpty() && inline.letters().isEmpty() && style.display() != Display.FLEX;
    if (text && !inline.isEmpty()) {
      return new Content(List.of(), inline.finish());
    }
    flush();
    return new Content(boxes, null);
  }
}
