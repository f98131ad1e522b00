package org.gatefold.typeset.box;

import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.text.InlineItem;
import org.jspecify.annotations.Nullable;

/** A box of the box tree (CSS 2.2, 9.2). */
public sealed interface Box {
  Head head();

  default ComputedStyle style() {
    return head().style();
  }

  /**
   * What every box carries.
   *
   * @param anchors ids that links may lead to
   * @param bullet what hangs before it; null but for list items whose marker stands outside
   * @param strings named strings it sets, by name ({@code string-set})
   * @param title what the outline says; null but for headings
   */
  record Head(ComputedStyle style, Origin origin, List<String> anchors, @Nullable Bullet bullet,
      Map<String, String> strings, @Nullable Title title) {
    public Head {
      anchors = List.copyOf(anchors);
      strings = Map.copyOf(strings);
    }

    /** A head with nothing but a style. */
    public static Head of(ComputedStyle style, Origin origin) {
      return new Head(style, origin, List.of(), null, Map.of(), null);
    }

    /** The same with another style. */
    public Head styled(ComputedStyle other) {
      return new Head(other, origin, anchors, bullet, strings, title);
    }
  }

  /** A heading's level from 1 to 6, its text, and the language around it as a tag, empty if nothing says it. */
  record Title(int level, String text, String language) {}

  /** A list item's marker: a drawn shape for bullets, else text. */
  record Bullet(ComputedStyle.ListStyle kind, @Nullable Inlines text, ComputedStyle style) {}

  /** A block that holds blocks. */
  record Container(Head head, List<Box> children) implements Box {
    public Container {
      children = List.copyOf(children);
    }
  }

  /** A block that holds lines. */
  record Lines(Head head, Inlines content) implements Box {}

  /** A paragraph's first letter, as high as several of its lines; {@code around} is the paragraph's style. */
  record Initial(Head head, Inlines content, ComputedStyle around) implements Box {}

  /**
   * A table (CSS 2.2, 17.2). Its head stands for the table with its captions; backgrounds and borders are those of the rows
   * alone.
   *
   * @param columns styles of {@code col} elements, one for each column that has one
   * @param groups in the order of printing: those at the head first, those at the foot last
   */
  record Table(Head head, List<Box> captions, List<ComputedStyle> columns, List<RowGroup> groups) implements Box {
    public Table {
      captions = List.copyOf(captions);
      columns = List.copyOf(columns);
      groups = List.copyOf(groups);
    }
  }

  /** Rows that belong together; {@code header} for those that are shown again where a table goes on. */
  record RowGroup(Head head, boolean header, List<Row> rows) {
    public RowGroup {
      rows = List.copyOf(rows);
    }
  }

  /** A row with the cells that begin in it. */
  record Row(Head head, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param column its first, counted from 0 in reading direction
   * @param columns how many it takes
   * @param rows how many it takes, all of them in its group
   */
  record Cell(Box content, int column, int columns, int rows) {
    public ComputedStyle style() {
      return content.style();
    }
  }

  /** A picture; {@code width} and {@code height} are its own size in pt. */
  record Image(Head head, Resource resource, double width, double height, Semantic.@Nullable Leaf leaf,
      @Nullable Semantic figure) implements Box {}

  /** Inline content; an item's tag is an index into {@code tags}. */
  record Inlines(List<InlineItem> items, List<Tag> tags) {
    public Inlines {
      items = List.copyOf(items);
      tags = List.copyOf(tags);
    }
  }

  /**
   * What belongs to a piece of inline content besides its characters.
   *
   * @param leaf where it stands in the structure tree; null for decoration
   * @param link where a click leads; null for nowhere
   * @param calls ids of the notes that it calls
   * @param raise of its baseline above the line's, in pt
   * @param lines that decorate it, each asked for by an element around it
   * @param anchors ids that links may lead to
   * @param atom the box that sits here instead of characters, or null
   * @param spacer what fills this place otherwise, or null
   * @param boxes inline boxes around it, the outermost first
   */
  record Tag(ComputedStyle style, Origin origin, Semantic.@Nullable Leaf leaf, @Nullable Link link, List<String> calls,
      double raise, List<TextLine> lines, List<String> anchors, @Nullable Box atom,
      @Nullable Spacer spacer, List<Inline> boxes) {
    public Tag {
      lines = List.copyOf(lines);
      calls = List.copyOf(calls);
      anchors = List.copyOf(anchors);
      boxes = List.copyOf(boxes);
    }
  }

  /** Room on a line whose width is settled at layout. */
  sealed interface Spacer {
    /** A tab. */
    record Tab() implements Spacer {}

    /** A pattern repeated as far as there is room. */
    record Leader(String pattern) implements Spacer {}

    /** A list item's bullet among its text. */
    record Mark(ComputedStyle.ListStyle kind) implements Spacer {}

    /** The margin, border and padding at the start or end of an inline box. */
    record Edge(Inline box, boolean start) implements Spacer {}
  }

  /**
   * An inline box with a background or edges.
   *
   * @param number tells boxes of one block apart
   * @param raise of its baseline above the line's, in pt
   */
  record Inline(int number, ComputedStyle style, double raise) {}

  /**
   * A line that decorates text.
   *
   * @param size of the font of the element that asks for it, in pt
   * @param raise of that element's baseline above the line's
   */
  record TextLine(ComputedStyle.TextLines lines, double size, double raise) {}

  /**
   * A link.
   *
   * @param href a URI or {@code #id}
   * @param contents what a screen reader says
   * @param leaf takes the annotation's place in the structure tree
   * @param back whether it leads from a note to its call
   */
  record Link(String href, String contents, Semantic.Leaf leaf, boolean back) {}
}
