package org.gatefold.model.paged;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree.
 *
 * @param id unique in the document (the element's /ID); null for most, never for a note
 * @param language BCP 47 tag where it differs from the parent's, else null
 * @param alternative alternate description of a figure, else null; it may change its language as a text string of ISO 32000-1, 7.9.2.2
 * @param box bounding box of a figure on {@code boxPage} in page coordinates, else null
 * @param boxPage 0-based
 * @param scope of a table header, {@code Column} or {@code Row}, else null
 * @param span how many columns and rows a table cell takes; one of each for everything else
 * @param children in reading order
 */
public record StructNode(
    StructRole role,
    @Nullable String id,
    @Nullable String language,
    @Nullable String alternative,
    PageItem.@Nullable Box box,
    int boxPage,
    @Nullable String scope,
    Span span,
    List<StructChild> children) implements StructChild {
  public StructNode {
    children = List.copyOf(children);
  }

  /** An element that spans nothing. */
  public StructNode(StructRole role, @Nullable String id, @Nullable String language, @Nullable String alternative,
      PageItem.@Nullable Box box, int boxPage, @Nullable String scope, List<StructChild> children) {
    this(role, id, language, alternative, box, boxPage, scope, Span.ONE, children);
  }

  /** The same as a table cell that takes so many columns and rows. */
  public StructNode spanning(int columns, int rows) {
    return new StructNode(role, id, language, alternative, box, boxPage, scope, new Span(columns, rows), children);
  }

  /** The columns and rows that a table cell takes. */
  public record Span(int columns, int rows) {
    public static final Span ONE = new Span(1, 1);
  }
}
