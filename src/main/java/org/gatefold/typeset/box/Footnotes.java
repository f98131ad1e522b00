package org.gatefold.typeset.box;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.StructRole;
import org.gatefold.typeset.css.Cascade;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.Pseudo;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lifts notes out of the flow (GCPM 3, 2). A note with an id that the text calls brings its number along, in call and
 * marker; any other gets both of them here, by its place in the text.
 */
final class Footnotes {
  private final BoxBuilder builder;
  private final Cascade cascade;
  private final Document document;
  private final Findings findings;
  private final Map<String, BoxTree.Note> notes = new LinkedHashMap<>();
  private @Nullable Set<String> called;

  Footnotes(BoxBuilder builder, Cascade cascade, Document document, Findings findings) {
    this.builder = builder;
    this.cascade = cascade;
    this.document = document;
    this.findings = findings;
  }

  Map<String, BoxTree.Note> notes() {
    return notes;
  }

  /**
   * Takes a note out of the text.
   *
   * @param inline the text it stands in, which takes its call
   */
  void add(Element element, InlineBuilder.Place around, InlineBuilder inline) {
    Origin origin = BoxBuilder.origin(element, around.origin());
    boolean beside = inline.isEmpty() && Roles.isBlock(element);
    if (!element.id().isEmpty() && (beside || isCalled(element))) {
      note(element, element.id(), null, origin);
    } else if (beside) {
      findings.add(BoxCode.NOTE_WITHOUT_ID, origin);
    } else {
      numbered(element, around.from(origin), inline);
    }
  }

  /** Whether the text itself calls a note. */
  private boolean isCalled(Element element) {
    if (element.attr("role").equals("doc-footnote")) {
      return true;
    }
    if (called == null) {
      called = new HashSet<>();
      for (Element at : document.getAllElements()) {
        if (Roles.isNoteCall(at) && at.attr("href").startsWith("#")) {
          called.add(at.attr("href").substring(1));
        }
        called.addAll(List.of(at.attr("data-notes").trim().split(" ", -1)));
      }
    }
    return called.contains(element.id());
  }

  private void numbered(Element element, InlineBuilder.Place around, InlineBuilder inline) {
    ComputedStyle style = cascade.style(element);
    builder.enter(element, style);
    builder.counters().note(element, style);
    String id = element.id().isEmpty() ? "footnote:" + (notes.size() + 1) : element.id();
    call(element, id, around, inline);
    ComputedStyle marker = cascade.pseudo(element, Pseudo.FOOTNOTE_MARKER);
    note(element, id, marker, around.origin());
  }

  private void call(Element element, String id, InlineBuilder.Place around, InlineBuilder inline) {
    ComputedStyle style = cascade.pseudo(element, Pseudo.FOOTNOTE_CALL);
    List<ContentPart> parts = style == null ? null : style.content();
    if (style == null || parts == null) {
      return;
    }
    Semantic reference = InlineBuilder.child(around.semantic(), StructRole.REFERENCE, null);
    Semantic link = InlineBuilder.child(reference, StructRole.LINK, null);
    String text = builder.generator().text(parts, element, style);
    InlineBuilder.Place place = around.with(style, link, InlineBuilder.raise(style, around.style()))
        .calling(List.of(id))
        .linked(new Box.Link("#" + id, text.strip(), leaf(link), false));
    InlineBuilder.Place inside = inline.open(place);
    inline.text(text, inside);
    inline.close(inside, place);
  }

  private static Semantic.Leaf leaf(@Nullable Semantic link) {
    return link == null ? Semantic.detachedLeaf() : link.leaf();
  }

  private void note(Element element, String id, @Nullable ComputedStyle marker, Origin origin) {
    Semantic semantic = new Semantic(StructRole.NOTE, id, Roles.language(element), null, null);
    ComputedStyle style = cascade.style(element);
    int order = notes.size();
    BlockContent content = builder.content(style, semantic, origin);
    List<ContentPart> parts = marker == null ? null : marker.content();
    if (marker != null && parts != null) {
      content.marker(builder.generator().text(parts, element, marker), marker);
    }
    Box box = builder.children(element, content).under(Box.Head.of(style, origin));
    notes.put(id, new BoxTree.Note(id, order, box, semantic, origin, NoteCalls.in(box)));
  }
}
