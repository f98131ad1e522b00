package org.gatefold.model.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatefold.diag.Origin;

/**
 * An article's file as a translator sees it: its text, and where in it everything stands that is translated. Ranges count
 * UTF-16 units of {@link #text} from 0, the end left out.
 *
 * @param text the whole file, its lines ended by {@code \n}, without a byte order mark
 * @param coverHash of the title, subtitle and summary, as {@link Original} has those of blocks
 * @param head the keys between the lines of {@code ---}, by name, in the order written
 * @param regions the blocks that have an id, by id, in the order written
 * @param segments in the order written
 */
public record Wording(
    FrontMatter frontMatter, Origin origin, String text, String coverHash, Map<String, Key> head, Map<String, Region> regions, List<Segment> segments) {
  /** Stands for the title and what else of the front matter is translated, where blocks have their id. */
  public static final String COVER = "---";

  public Wording {
    head = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(head));
    regions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(regions));
    segments = List.copyOf(segments);
  }

  /** A part of the text. */
  public record Range(int from, int to) {
    public static final Range NONE = new Range(0, 0);

    /** These characters. */
    public String of(String text) {
      return text.substring(from, to);
    }
  }

  /** A change of a text: these characters make way for others. */
  public record Edit(Range range, String words) {}

  /**
   * A key of the front matter.
   *
   * @param lines all that it takes up, with the last line's end
   * @param value what stands behind the colon, with its quotation marks
   */
  public record Key(Range lines, Range value) {}

  /** What a segment is to its reader. */
  public enum Kind {
    TITLE("title"),
    SUBTITLE("subtitle"),
    SUMMARY("summary"),
    HEADING("heading"),
    PARAGRAPH("paragraph"),
    ITEM("list item"),
    TERM("term"),
    CELL("table cell"),
    CAPTION("caption"),
    ALTERNATIVE("alternative text"),
    REMARK("remark");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As people call it. */
    public String words() {
      return words;
    }
  }

  /**
   * A piece of running text that is translated in one go.
   *
   * @param id the same in every language as long as blocks keep their ids and their order
   * @param region the id of the innermost block around it that has one, {@link #COVER} in the front matter; empty if there is none
   * @param classes of all blocks around it
   * @param section the heading above it, as plain text; empty above the first
   * @param leaflet whether brochures print it
   * @param range from its first character to its last
   * @param pieces which fill the range without a gap
   */
  public record Segment(
      String id, String region, Kind kind, Set<String> classes, String section, boolean leaflet, Range range, List<Piece> pieces,
      Origin origin) {
    public Segment {
      classes = Set.copyOf(classes);
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of a segment. */
  public sealed interface Piece {
    Range range();
  }

  /** Characters, as they are printed. */
  public record Words(String words, Range range) implements Piece {}

  /**
   * What is no word: it stands by itself, or opens or closes what is between.
   *
   * @param number the same for what opens and what closes, else no other's; from 1
   * @param key what tells it from others of its kind: the keys of a citation, a link's target; empty if nothing does
   */
  public record Mark(int number, Place place, Type type, String key, Range range) implements Piece {}

  /** Where a mark stands. */
  public enum Place {
    ALONE,
    OPENS,
    CLOSES
  }

  /** What a mark means. */
  public enum Type {
    CITATION,
    REMARK,
    LINE_BREAK,
    LINK,
    EMPHASIS,
    STRONG,
    RAISED,
    LOWERED,
    FOREIGN,
    OTHER
  }

  /**
   * A block with an id.
   *
   * @param whole with its fences
   * @param braces what stands in them, without the braces
   * @param keys what is written as {@code key=value} there, by key
   * @param hash of what is written in it, as {@link Original} has it
   * @param parent the id of the block around it; empty if there is none
   * @param classes its own and those of the blocks around it
   */
  public record Region(
      String id, Range whole, Range braces, Map<String, Range> keys, Attributes attributes, String hash, String parent,
      Set<String> classes) {
    public Region {
      keys = Map.copyOf(keys);
      classes = Set.copyOf(classes);
    }
  }

  /** The segment of that id. */
  public Optional<Segment> segment(String id) {
    return segments.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The text after some changes, which do not overlap. */
  public String with(List<Edit> edits) {
    return apply(text, edits);
  }

  /** A text after some changes, which do not overlap. */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Edit edit : edits.stream().sorted(java.util.Comparator.comparingInt(one -> one.range().from())).toList()) {
      out.append(text, at, edit.range().from()).append(edit.words());
      at = edit.range().to();
    }
    return out.append(text, at, text.length()).toString();
  }
}
