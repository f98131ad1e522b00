package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Break;
import org.gatefold.typeset.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the flow that no break divides: a line, a picture, rows of a table, an empty box, or a whole set of columns,
 * which divides itself. From top to bottom it takes {@link #gap} (a margin, which a break swallows), {@link #before} (padding and
 * borders that begin here), the content's height, and {@link #after}.
 */
public final class Strip {
  /** How unwelcome a break before a strip is; breaks are taken at the lowest strength that makes progress. */
  public enum Strength {
    /** A break is welcome. */
    FREE,
    /** It would leave an orphan, a widow, or a hyphen at the end. */
    ORPHAN,
    /** It would cut a block that wants to stay whole. */
    WHOLE,
    /** It would part what belongs together: a heading or a lead-in and what follows. */
    KEEP,
    /** It would cut a float: only where there is no other way. */
    NEVER
  }

  /** What a strip shows. */
  public sealed interface Content {}

  /**
   * A line.
   *
   * @param text whose tags the pieces name
   * @param atoms boxes that sit on it, by tag
   * @param x of its measure in the galley
   * @param baseline from the content's top
   */
  public record LineContent(Line line, Box.Inlines text, Map<Integer, Atom> atoms, double x, double baseline)
      implements Content {
    public LineContent {
      atoms = Map.copyOf(atoms);
    }
  }

  /** A picture. */
  public record PictureContent(Box.Image image, double x, double width) implements Content {}

  /** Columns side by side, each {@code width} pt wide; their strips are in a galley of their own. */
  public record ColumnsContent(Galley galley, int count, double x, double width, double gap, boolean balance,
      ComputedStyle.Border rule, boolean rightToLeft) implements Content {
    /** Left edge of a column, counted from 0 in reading direction. */
    double left(int column) {
      return x + (rightToLeft ? count - 1 - column : column) * (width + gap);
    }
  }

  /**
   * Rows of a table, one or those that a cell holds together. Places are in pt, from the left edge of the galley and the
   * content's top.
   *
   * @param table whose rows they are
   * @param areas backgrounds, and borders where these are separate, in painting order
   * @param rules borders that cells share
   */
  public record RowsContent(Box.Table table, List<Area> areas, List<Rule> rules, List<CellContent> cells)
      implements Content {
    public RowsContent {
      areas = List.copyOf(areas);
      rules = List.copyOf(rules);
      cells = List.copyOf(cells);
    }
  }

  /** What a style paints behind content; {@code goesOn} if it is the rest of what lies behind the strip above. */
  public record Area(ComputedStyle style, double x, double y, double width, double height, boolean goesOn) {}

  /**
   * A line between cells.
   *
   * @param across whether it runs from side to side
   * @param above whether it is the upper edge of its rows, which the rows before have drawn if they stand there
   */
  public record Rule(ComputedStyle.Border border, double x, double y, double width, double height, boolean across,
      boolean above) {}

  /** Boxes side by side, none behind another. */
  public record GroupContent(List<CellContent> boxes) implements Content {
    public GroupContent {
      boxes = List.copyOf(boxes);
    }
  }

  /** What a cell or box holds; {@code x} and {@code y} of its top left corner. */
  public record CellContent(Galley galley, double x, double y) {}

  /** Nothing but its height. */
  public record Blank() implements Content {}

  /** A list marker beside the strip's first line; {@code x} is the start edge of the item's text. */
  public record Marker(Box.Bullet bullet, double x, @Nullable Line line) {}

  /** A box out of flow, with what it holds; it is placed against the box around it, or against the page where there is none. */
  public record Loose(Box box, @Nullable Decor around) {}

  private final Content content;
  private final double height;
  private final Origin origin;
  double gap;
  double before;
  double after;
  Strength strength = Strength.FREE;
  Break forced = Break.AUTO;
  final List<Decor> decors = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  final List<String> anchors = new ArrayList<>();
  final List<Marker> markers = new ArrayList<>();
  final List<Loose> loose = new ArrayList<>();
  final List<Floated> floats = new ArrayList<>();
  Shift shift = Shift.NONE;
  final List<Box.Title> titles = new ArrayList<>();
  final Map<String, String> strings = new LinkedHashMap<>();
  List<Strip> repeated = List.of();
  /** Notes that need room on this strip's page, and those that need it again where the strip is shown again. */
  List<String> asks = List.of();
  List<String> asksAgain = List.of();
  private @Nullable Strip original;

  Strip(Content content, double height, Origin origin) {
    this.content = content;
    this.height = height;
    this.origin = origin;
  }

  /** The same once more, to be shown as a reminder: it has no gap, and nothing of the document begins at it. */
  Strip echo() {
    Strip echo = new Strip(content, height, origin);
    echo.before = before;
    echo.after = after;
    echo.decors.addAll(decors);
    echo.calls.addAll(calls);
    echo.floats.addAll(floats);
    echo.shift = shift;
    echo.original = this;
    return echo;
  }

  /** Takes over what strips within it call and set. */
  void take(Galley inner) {
    for (Strip strip : inner.strips()) {
      strip.calls.stream().filter(call -> !calls.contains(call)).forEach(calls::add);
      strings.putAll(strip.strings);
    }
  }

  /** Whether it shows what stands elsewhere, which makes it decoration. */
  public boolean isEcho() {
    return original != null;
  }

  /** Whether this is that strip or an echo of it. */
  boolean shows(@Nullable Strip strip) {
    return strip == this || (strip != null && strip == original);
  }

  /** Strips to be shown again above this one where it begins a column or page: the head of its table. */
  List<Strip> repeated() {
    return repeated;
  }

  /** Height of what is shown again above this one, in pt. */
  double repeatedHeight() {
    double height = 0;
    for (Strip strip : repeated) {
      height += strip.solid();
    }
    return height;
  }

  public Content content() {
    return content;
  }

  public Origin origin() {
    return origin;
  }

  /** Height of the content in pt; 0 for columns, whose height the page decides. */
  public double height() {
    return height;
  }

  /** Space above that a break swallows, in pt. */
  public double gap() {
    return gap;
  }

  /** Padding and borders above the content, in pt. */
  public double before() {
    return before;
  }

  /** Padding and borders below the content, in pt. */
  public double after() {
    return after;
  }

  /** Height without the gap, in pt. */
  public double solid() {
    return before + height + after;
  }

  public Strength strength() {
    return strength;
  }

  /** Edges below it where a break follows: those of boxes that go on and have them on every page, in pt. */
  double closing() {
    double height = 0;
    for (Decor decor : decors) {
      height += decor.closingAt(this);
    }
    return height;
  }

  /** The same of one box and of those within it. */
  public double closing(Decor of) {
    double height = 0;
    for (int i = decors.indexOf(of); i >= 0 && i < decors.size(); i++) {
      height += decors.get(i).closingAt(this);
    }
    return height;
  }

  /** A break that must fall before this strip, or {@link Break#AUTO}. */
  public Break forced() {
    return forced;
  }

  /** Backgrounds and borders that cover it, the outermost first. */
  public List<Decor> decors() {
    return decors;
  }

  /** Notes that it calls, by id. */
  public List<String> calls() {
    return calls;
  }

  /** Notes that need room on its page; {@code first} if it begins a column or page, with what is shown again above it. */
  List<String> asks(boolean first) {
    if (!first || repeated.isEmpty()) {
      return asks;
    }
    List<String> all = new ArrayList<>();
    repeated.forEach(strip -> all.addAll(strip.asksAgain));
    all.addAll(asks);
    return all;
  }

  /** Ids that stand at its top. */
  public List<String> anchors() {
    return anchors;
  }

  public List<Marker> markers() {
    return markers;
  }

  public List<Loose> loose() {
    return loose;
  }

  /** Floats that hang on it. */
  public List<Floated> floats() {
    return floats;
  }

  /** How far from its place it is painted. */
  public Shift shift() {
    return shift;
  }

  /** Headings that begin here. */
  public List<Box.Title> titles() {
    return titles;
  }

  /** Named strings that are set here. */
  public Map<String, String> strings() {
    return strings;
  }
}
