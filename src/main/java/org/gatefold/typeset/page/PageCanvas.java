package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.model.paged.LinkArea;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PagedDocument.Destination;
import org.gatefold.model.paged.StructChild;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.box.Semantic;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.flow.Decor;
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
  private final IdentityHashMap<Decor, PageItem.Box> areas = new IdentityHashMap<>();
  private int marks;
  private int closed;
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

  /** What is painted from now on gets marks of its own, even if it goes on with what came before. */
  void closeMarks() {
    closed = marks;
  }

  /** How many items there are. */
  int size() {
    return items.size();
  }

  /** Takes back the items from an index on. */
  List<PageItem> takeFrom(int index) {
    List<PageItem> tail = items.subList(index, items.size());
    List<PageItem> taken = List.copyOf(tail);
    tail.clear();
    return taken;
  }

  /** The mark for content of a leaf, made on its first use on this page; null is decoration. */
  int mark(Semantic.@Nullable Leaf leaf) {
    if (leaf == null || isEcho()) {
      return PageItem.ARTIFACT;
    }
    Semantic.Leaf target = copies.getOrDefault(leaf, leaf);
    int known = target.markOn(index);
    if (known >= closed) {
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

  /** A box has been painted there. */
  void place(Decor decor, PageItem.Box area) {
    if (decor.style().positioned()) {
      areas.put(decor, area);
    }
  }

  /** The inside of the borders of a box that absolute boxes are placed against; null if there is none on this page. */
  PageItem.@Nullable Box area(@Nullable Decor decor) {
    PageItem.Box area = decor == null ? null : areas.get(decor);
    if (decor == null || area == null) {
      return null;
    }
    double left = decor.style().border(Side.LEFT).width();
    double top = decor.style().border(Side.TOP).width();
    return new PageItem.Box(area.x() + left, area.y() + top,
        area.width() - left - decor.style().border(Side.RIGHT).width(),
        area.height() - top - decor.style().border(Side.BOTTOM).width());
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
        callers.putIfAbsent(id, copies.getOrDefault(leaf, leaf));
      }
    }
  }

  /** A note that is called in another one and not in the text: who reads the text comes to it by the other's call. */
  void callThrough(String id, String other) {
    Semantic.Leaf leaf = callers.get(other);
    Destination place = document.destinations().get(callName(other));
    if (leaf != null && place != null) {
      callers.putIfAbsent(id, leaf);
      document.destination(callName(id), place);
    }
  }

  /** The first call of a note on this page, or null. */
  Semantic.@Nullable Leaf caller(String id) {
    return callers.get(id);
  }
}
