package org.gatefold.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Metadata;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.LinkArea;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PageItem.Box;
import org.gatefold.model.paged.PageItem.Glyph;
import org.gatefold.model.paged.PageItem.Glyphs;
import org.gatefold.model.paged.PageItem.Segment;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.PagedDocument.Bookmark;
import org.gatefold.model.paged.PagedDocument.Destination;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructNode;
import org.gatefold.model.paged.StructRole;
import org.jspecify.annotations.Nullable;

/** Builds small documents by hand: each line of text goes below the one before. */
final class Draft {
  static final Ink BLACK = new Ink.Rgb(0, 0, 0, 1);
  private static final double LEFT = 40;
  private static final double LEADING = 18;

  private final List<List<PageItem>> items = new ArrayList<>();
  private final List<List<LinkArea>> links = new ArrayList<>();
  private final Map<String, Destination> destinations = new TreeMap<>();
  private final List<Bookmark> outline = new ArrayList<>();
  private Edition edition = Edition.SCREEN;
  private Metadata metadata = new Metadata(
      "Back pain – what helps", "A Clinic", "For people with pain", Locale.US, LocalDate.of(2026, 11, 1));
  private double bleed;
  private double y = 30;
  private int marks;
  private int linkIds;

  Draft() {
    page();
  }

  Draft page() {
    items.add(new ArrayList<>());
    links.add(new ArrayList<>());
    y = 30;
    return this;
  }

  Draft edition(Edition other) {
    edition = other;
    return this;
  }

  /** A press edition with paint beyond the trim. */
  Draft press(double beyond) {
    bleed = beyond;
    return edition(Edition.PRESS);
  }

  Draft metadata(Metadata other) {
    metadata = other;
    return this;
  }

  int mark() {
    return marks++;
  }

  int pageNumber() {
    return items.size() - 1;
  }

  /** Adds an item as it is. */
  Draft add(PageItem item) {
    items.getLast().add(item);
    return this;
  }

  /** A line of text with a mark of its own. */
  StructChild text(String text) {
    return text(TestFonts.SANS, 11, text);
  }

  StructChild text(FontFace face, double size, String text) {
    y += LEADING;
    int mark = mark();
    add(new Glyphs(face, size, LEFT, y, BLACK, glyphs(face, size, text), mark));
    return new StructChild.Marked(pageNumber(), mark);
  }

  /** Goes on the line at hand, to the right of everything. */
  StructChild beside(String text) {
    int mark = mark();
    add(new Glyphs(TestFonts.SANS, 8, 300, y - 3, BLACK, glyphs(TestFonts.SANS, 8, text), mark));
    return new StructChild.Marked(pageNumber(), mark);
  }

  StructChild glyphs(FontFace face, List<Glyph> glyphs) {
    y += LEADING;
    int mark = mark();
    add(new Glyphs(face, 11, LEFT, y, BLACK, glyphs, mark));
    return new StructChild.Marked(pageNumber(), mark);
  }

  StructChild picture(Resource resource, double width, double height) {
    int mark = mark();
    add(new PageItem.Picture(resource, LEFT, y + 4, width, height, null, mark));
    y += height + 4;
    return new StructChild.Marked(pageNumber(), mark);
  }

  StructChild link(String target, String contents) {
    links.getLast().add(new LinkArea(linkIds, new Box(LEFT, y - 10, 80, 14), target, contents));
    return new StructChild.LinkRef(pageNumber(), linkIds++);
  }

  Draft destination(String id) {
    destinations.put(id, new Destination(pageNumber(), LEFT, y));
    return this;
  }

  Draft bookmark(String title, Bookmark... children) {
    outline.add(bookmarkHere(title, children));
    return this;
  }

  Bookmark bookmarkHere(String title, Bookmark... children) {
    return new Bookmark(title, new Destination(pageNumber(), LEFT, y), List.of(children));
  }

  static StructNode node(StructRole role, StructChild... children) {
    return element(role, null, null, null, children);
  }

  static StructNode note(String id, StructChild... children) {
    return element(StructRole.NOTE, id, null, null, children);
  }

  static StructNode header(String scope, StructChild... children) {
    return element(StructRole.TH, null, null, scope, children);
  }

  static StructNode in(String language, StructChild... children) {
    return element(StructRole.SPAN, null, language, null, children);
  }

  /** NullAway does not see the annotation of the box in the class file. */
  @SuppressWarnings("NullAway")
  private static StructNode element(StructRole role, @Nullable String id, @Nullable String language,
      @Nullable String scope, StructChild... children) {
    return new StructNode(role, id, language, null, null, 0, scope, List.of(children));
  }

  StructNode figure(String alternative, StructChild... children) {
    return new StructNode(StructRole.FIGURE, null, null, alternative, new Box(LEFT, 40, 100, 50), pageNumber(), null,
        List.of(children));
  }

  /** A filled rectangle that belongs to nothing. */
  static PageItem rectangle(Ink ink, double x, double y, double width, double height) {
    return rectangle(ink, x, y, width, height, PageItem.ARTIFACT);
  }

  static PageItem rectangle(Ink ink, double x, double y, double width, double height, int mark) {
    return new PageItem.Shape(
        List.of(new Segment.MoveTo(x, y), new Segment.LineTo(x + width, y), new Segment.LineTo(x + width, y + height),
            new Segment.LineTo(x, y + height), new Segment.Close()), ink, null, mark);
  }

  static List<Glyph> glyphs(FontFace face, double size, String text) {
    return text.codePoints()
        .mapToObj(point -> glyph(face, size, face.glyph(point), Character.toString(point))).toList();
  }

  static Glyph glyph(FontFace face, double size, int id, String text) {
    return new Glyph(id, face.advance(id) * size / face.metrics().unitsPerEm(), 0, 0, text);
  }

  PagedDocument build(StructChild... content) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      pages.add(new Page("", 420, 595.276, bleed, items.get(i), links.get(i), List.of()));
    }
    DocumentId id = new DocumentId("back-pain", Locale.US, "handout", edition);
    return new PagedDocument(
        id, metadata, pages, node(StructRole.DOCUMENT, content), outline, destinations, null, List.of());
  }
}
