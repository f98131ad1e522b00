package org.gatefold.model.paged;

import java.util.List;
import java.util.Map;
import org.gatefold.model.DocumentId;
import org.gatefold.model.FilledPage;
import org.gatefold.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * A document after layout.
 *
 * @param structure root of the structure tree, role {@link StructRole#DOCUMENT}
 * @param outline top-level bookmarks
 * @param destinations where links inside the document lead, by element id
 * @param fit how it fills its pages; null where they are not counted
 * @param passages what must come back out of the file, for the text proof
 */
public record PagedDocument(
    DocumentId id,
    Metadata metadata,
    List<Page> pages,
    StructNode structure,
    List<Bookmark> outline,
    Map<String, Destination> destinations,
    @Nullable Fit fit,
    List<FilledPage.Passage> passages) {
  public PagedDocument {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
    destinations = Map.copyOf(destinations);
    passages = List.copyOf(passages);
  }

  /** A point on a page, in pt from the top left corner of its trim box; {@code page} is 0-based. */
  public record Destination(int page, double x, double y) {}

  /** An entry of the outline that opens at a destination. */
  public record Bookmark(String title, Destination destination, List<Bookmark> children) {
    public Bookmark {
      children = List.copyOf(children);
    }
  }
}
