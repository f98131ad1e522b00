package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.model.paged.LinkArea;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PagedDocument.Destination;
import org.gatefold.model.paged.StructChild;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.box.Semantic;
import org.jspecify.annotations.Nullable;

/** One page while it is painted. */
final class PageCanvas {
  private final DocumentCanvas document;
  private final int index;
  private final Set<String> notes;
  private final List<PageItem> items = new ArrayList<>();
  private final List<LinkArea> links = new ArrayList<>();
  private Map<Semantic.Leaf, Semantic.Leaf> copies = Map.of();
  private String printedNote = "";
  private final Map<String, Semantic.Leaf> callers = new HashMap<>();
  private int marks;
  private int echoes;

  PageCanvas(DocumentCanvas document, int index, Set<String> notes) {
    this.document = document;
    this.index = index;
    this.notes = notes;
  }

  void add(PageItem item) {
    items.add(item);
  }

  List<PageItem> items() {
    return items;
  }

  List<LinkArea> links() {
    return links;
  }

  int index() {
    return index;
  }

  DocumentCanvas document() {
    return document;
  }

  /** From now on, what belongs to a note goes to this copy of its element. */
  void enterNote(String id, Map<Semantic.Leaf, Semantic.Leaf> leaves) {
    copies = leaves;
    printedNote = id;
  }

  void leaveNote() {
    copies = Map.of();
    printedNote = "";
  }

  /** What is painted until {@link #leaveEcho} stands elsewhere already, if so it is: here it is decoration. */
  void enterEcho(boolean isEcho) {
    echoes += isEcho || echoes > 0 ? 1 : 0;
  }

  void leaveEcho() {
    echoes = Math.max(0, echoes - 1);
  }

  boolean isEcho() {
    return echoes > 0;
  }

  /** The mark for content of a leaf, made on its first use on this page; null is decoration. */
  int mark(Semantic.@Nullable Leaf leaf) {
    if (leaf == null || isEcho()) {
      return PageItem.ARTIFACT;
    }
    Semantic.Leaf target = copies.getOrDefault(leaf, leaf);
    int known = target.markOn(index);
    if (known != PageItem.ARTIFACT) {
      return known;
    }
    target.add(new StructChild.Marked(index, marks));
    return marks++;
  }

  /** Makes an area a link. */
  void link(Box.Link link, PageItem.Box area) {
    if (isEcho()) {
      return;
    }
    String target = target(link);
    if (target.startsWith("#") && link.back() && !document.leadsTo(target.substring(1))) {
      return;
    }
    int id = document.nextLink();
    links.add(new LinkArea(id, area, target, link.contents()));
    copies.getOrDefault(link.leaf(), link.leaf()).add(new StructChild.LinkRef(index, id));
  }

  private String target(Box.Link link) {
    if (link.back()) {
      return "#" + callName(printedNote);
    }
    String id = link.href().startsWith("#") ? link.href().substring(1) : "";
    return notes.contains(id) ? "#" + noteName(id) : link.href();
  }

  /** The name of a note as printed on this page. */
  String noteName(String id) {
    return id + "@" + (index + 1);
  }

  private String callName(String id) {
    return "call:" + noteName(id);
  }

  /** Names a place on this page. */
  void anchor(String id, double x, double y) {
    document.destination(id, new Destination(index, x, y));
  }

  /** A heading begins here. */
  void heading(Box.Title title, double x, double y) {
    if (!isEcho()) {
      document.heading(title, new Destination(index, x, y));
    }
  }

  /** A call of notes stands here. */
  void call(List<String> ids, double x, double y, Semantic.@Nullable Leaf leaf) {
    for (String id : ids) {
      anchor(callName(id), x, y);
      if (leaf != null) {
        callers.putIfAbsent(id, leaf);
      }
    }
  }

  /** The first call of a note on this page, or null. */
  Semantic.@Nullable Leaf caller(String id) {
    return callers.get(id);
  }
}
