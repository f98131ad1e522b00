package org.gatefold.typeset.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructNode;
import org.gatefold.model.paged.StructRole;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree while its document is being set. It is made in the order of the HTML, with a
 * {@link Leaf} wherever text or a picture will come, so that the order of the tree never depends on layout. Lives and
 * dies with one document.
 */
public final class Semantic {
  private final StructRole role;
  private final @Nullable String id;
  private final @Nullable String language;
  private final @Nullable String alternative;
  private final @Nullable String scope;
  private final StructNode.Span span;
  private final List<Object> children = new ArrayList<>();
  private @Nullable Semantic parent;
  private PageItem.@Nullable Box box;
  private int boxPage;

  Semantic(StructRole role, @Nullable String id, @Nullable String language, @Nullable String alternative,
      @Nullable String scope) {
    this(role, id, language, alternative, scope, StructNode.Span.ONE);
  }

  private Semantic(StructRole role, @Nullable String id, @Nullable String language, @Nullable String alternative,
      @Nullable String scope, StructNode.Span span) {
    this.role = role;
    this.id = id;
    this.language = language;
    this.alternative = alternative;
    this.scope = scope;
    this.span = span;
  }

  /** A cell of a table; {@code scope} is null for one that heads nothing. */
  static Semantic cell(StructRole role, @Nullable String language, @Nullable String scope, int columns, int rows) {
    return new Semantic(role, null, language, null, scope, new StructNode.Span(columns, rows));
  }

  /** A place in the tree that holds content: the marks that layout gives it. */
  public static final class Leaf {
    private final Semantic owner;
    private final List<StructChild> marks = new ArrayList<>();

    Leaf(Semantic owner) {
      this.owner = owner;
    }

    /** The element that holds this leaf. */
    public Semantic owner() {
      return owner;
    }

    /** Adds a mark or a link's annotation. */
    public void add(StructChild mark) {
      marks.add(mark);
    }

    /** The mark this leaf last got, if it is on a page; {@link PageItem#ARTIFACT} if it is not. */
    public int markOn(int page) {
      for (int i = marks.size() - 1; i >= 0; i--) {
        if (marks.get(i) instanceof StructChild.Marked marked) {
          return marked.page() == page ? marked.mark() : PageItem.ARTIFACT;
        }
      }
      return PageItem.ARTIFACT;
    }
  }

  public StructRole role() {
    return role;
  }

  /** The element this one stands in; itself at the root. */
  Semantic parent() {
    return parent == null ? this : parent;
  }

  /** A leaf of no tree, for links in decoration. */
  static Leaf detachedLeaf() {
    return new Semantic(StructRole.SPAN, null, null, null, null).leaf();
  }

  /** Adds a child element. */
  public Semantic add(Semantic child) {
    child.parent = this;
    children.add(child);
    return child;
  }

  /** Puts a child element before the others. */
  void addFirst(Semantic child) {
    child.parent = this;
    children.addFirst(child);
  }

  /** The leaf for content that comes next: the last child if that is a leaf, else a new one. */
  public Leaf leaf() {
    if (!children.isEmpty() && children.getLast() instanceof Leaf last) {
      return last;
    }
    Leaf leaf = new Leaf(this);
    children.add(leaf);
    return leaf;
  }

  /**
   * Adds a note to the block that calls it: at the end of the paragraph, item or cell around this element, or behind a
   * heading or another note.
   */
  public void addNote(Semantic note) {
    Semantic block = this;
    while (block.parent != null && isInline(block.role)) {
      block = block.parent;
    }
    for (Semantic around = block; around != null; around = around.parent) {
      block = around.role == StructRole.NOTE ? around : block;
    }
    if ((isHeading(block.role) || block.role == StructRole.NOTE) && block.parent != null) {
      note.parent = block.parent;
      List<Object> siblings = block.parent.children;
      int at = siblings.indexOf(block) + 1;
      while (at < siblings.size() && siblings.get(at) instanceof Semantic next && next.role == StructRole.NOTE) {
        at++;
      }
      siblings.add(at, note);
    } else {
      block.add(note);
    }
  }

  private static boolean isInline(StructRole role) {
    return role == StructRole.LINK || role == StructRole.REFERENCE || role == StructRole.SPAN || role == StructRole.LBL;
  }

  private static boolean isHeading(StructRole role) {
    return role.compareTo(StructRole.H1) >= 0 && role.compareTo(StructRole.H6) <= 0;
  }

  /** Says where a figure stands. */
  public void place(PageItem.Box area, int page) {
    box = area;
    boxPage = page;
  }

  /** A copy without marks under another id, for a note that is printed again; {@code leaves} gets old and new leaves. */
  public Semantic copy(@Nullable String newId, Map<Leaf, Leaf> leaves) {
    Semantic copy = new Semantic(role, newId, language, alternative, scope, span);
    for (Object child : children) {
      if (child instanceof Semantic element) {
        copy.add(element.copy(null, leaves));
      } else if (child instanceof Leaf leaf) {
        Leaf fresh = new Leaf(copy);
        leaves.put(leaf, fresh);
        copy.children.add(fresh);
      }
    }
    return copy;
  }

  /** A copy to be used at once: its leaves by the leaves of this one. */
  public record Copy(Semantic semantic, Map<Leaf, Leaf> leaves) {}

  /** Copies this element under an id. */
  public Copy copy(String newId) {
    Map<Leaf, Leaf> leaves = new HashMap<>();
    return new Copy(copy(newId, leaves), leaves);
  }

  /** The finished element, or null if nothing in it was ever painted; empty cells of a table stay, for its shape. */
  public @Nullable StructNode finish() {
    List<StructChild> finished = new ArrayList<>();
    for (Object child : children) {
      if (child instanceof Leaf leaf) {
        finished.addAll(leaf.marks);
      } else if (child instanceof Semantic element) {
        StructNode node = element.finish();
        if (node != null) {
          finished.add(node);
        }
      }
    }
    return finished.isEmpty() && role != StructRole.TD && role != StructRole.TH
        ? null
        : new StructNode(role, id, language, alternative, box, boxPage, scope, span, finished);
  }
}
