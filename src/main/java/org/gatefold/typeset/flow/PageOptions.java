package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Break;

/**
 * The ways in which one page can be filled from a given place. Every call takes room for its note from all columns of the
 * page, so each end of the page is tried with the notes that it brings.
 */
final class PageOptions {
  /** How many ends of a page are tried, from the furthest possible one backwards. */
  private static final int WINDOW = 24;

  private final Galley galley;
  private final NoteShelf shelf;
  private final ComputedStyle area;
  private final double height;
  private final PageFill.Cursor start;
  private final List<PageFill> options = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private Set<String> calls = new LinkedHashSet<>();
  private double spent;

  PageOptions(Galley galley, NoteShelf shelf, ComputedStyle area, double height, PageFill.Cursor start) {
    this.galley = galley;
    this.shelf = shelf;
    this.area = area;
    this.height = height;
    this.start = start;
  }

  /** At least one way. */
  List<PageFill> find() {
    int inner = start.inner();
    for (int at = start.strip(); at < galley.size(); at++) {
      Strip strip = galley.get(at);
      boolean first = placed.isEmpty();
      if (!first && strip.forced() != Break.AUTO) {
        options.clear();
        end(at, spent);
        return options;
      }
      if (!first) {
        end(at, spent + Cost.of(strip.strength()));
      }
      // A margin at the top of a page is swallowed, unless it pulls the first block up over the page's edge.
      double y = first ? Math.min(0, strip.gap()) : placed.getLast().bottom() + strip.gap();
      boolean whole = strip.content() instanceof Strip.ColumnsContent columns
          ? columns(columns, strip, at, inner, y)
          : single(strip, y);
      if (!whole) {
        return options.isEmpty() ? forced(strip, at, inner) : last();
      }
      inner = 0;
    }
    options.clear();
    options.add(new PageFill(placed, calls, new PageFill.Cursor(galley.size(), 0), spent, -1));
    return options;
  }

  /** The cheapest ways; a page that is nearly empty is never one of them while there are others. */
  private List<PageFill> last() {
    return options.stream().sorted(Comparator.comparingDouble(PageFill::cost)).limit(WINDOW).toList();
  }

  /** The page ends before a strip. */
  private void end(int at, double cost) {
    double used = (placed.getLast().bottom() + notes(calls)) / height;
    // Columns that are balanced in the middle of a page leave no white space of their own.
    options.add(new PageFill(placed, calls, new PageFill.Cursor(at, 0), cost + Cost.ofEmptiness(1 - used), -1));
  }

  private double notes(Set<String> of) {
    return shelf.height(of, galley.width(), area);
  }

  private boolean single(Strip strip, double y) {
    List<Placed> above = placed.isEmpty() ? Placed.above(strip, y) : List.of();
    double top = above.isEmpty() ? y : above.getLast().bottom();
    Set<String> all = new LinkedHashSet<>(calls);
    above.forEach(repeated -> all.addAll(repeated.strip().calls()));
    all.addAll(strip.calls());
    if (top + strip.solid() + notes(all) > height + Cost.EPSILON) {
      return false;
    }
    placed.addAll(above);
    placed.add(new Placed(strip, top, strip.height(), List.of()));
    calls = all;
    return true;
  }

  /**
   * Places a strip that fits on no page, so that nothing is lost and layout goes on. If it is only for the head of its table
   * that it does not, it goes without.
   */
  private List<PageFill> forced(Strip strip, int at, int inner) {
    Set<String> all = new LinkedHashSet<>(calls);
    if (strip.content() instanceof Strip.ColumnsContent columns) {
      Strip single = columns.galley().get(inner);
      all.addAll(single.calls());
      Placed.Column column = new Placed.Column(columns.x(), List.of(new Placed(single, 0, single.height(), List.of())));
      placed.add(new Placed(strip, 0, single.solid(), List.of(column)));
      int next = inner + 1;
      boolean done = next == columns.galley().size();
      PageFill.Cursor cursor = done ? new PageFill.Cursor(at + 1, 0) : new PageFill.Cursor(at, next);
      return List.of(new PageFill(placed, all, cursor, Cost.OVERFLOW, overflow(single, all, inner)));
    }
    all.addAll(strip.calls());
    placed.add(new Placed(strip, 0, strip.height(), List.of()));
    return List.of(new PageFill(placed, all, new PageFill.Cursor(at + 1, 0), Cost.OVERFLOW,
        overflow(strip, all, at)));
  }

  private int overflow(Strip strip, Set<String> all, int index) {
    return strip.solid() + notes(all) > height + Cost.EPSILON ? index : -1;
  }

  /** Places columns; true if all of them fit and the page goes on below them. */
  private boolean columns(Strip.ColumnsContent content, Strip strip, int at, int from, double y) {
    ColumnPacker packer = new ColumnPacker(content.galley());
    int size = content.galley().size();
    double most = room(content, strip, from, from, y);
    int limit = most <= 0 ? from : packer.reach(from, size, content.count(), most);
    endInside(content, strip, at, from, y, limit);
    return limit == size && all(content, strip, packer, from, y);
  }

  /** The page ends within the columns. */
  private void endInside(Strip.ColumnsContent content, Strip strip, int at, int from, double y, int limit) {
    ColumnPacker packer = new ColumnPacker(content.galley());
    int size = content.galley().size();
    int tried = 0;
    for (int to = Math.min(limit, size - 1); to > from && tried < WINDOW; to--) {
      double room = room(content, strip, from, to, y);
      ColumnPacker.Split split = room <= 0 ? null : packer.filled(from, to, content.count(), room);
      if (split != null) {
        tried++;
        Strip behind = content.galley().get(to);
        boolean demanded = behind.forced() == Break.PAGE;
        double cost = spent + split.cost() + (demanded ? 0 : Cost.of(behind.strength()));
        List<Placed> all = new ArrayList<>(placed);
        all.add(place(content, strip, split, y));
        options.add(new PageFill(all, with(content, from, to), new PageFill.Cursor(at, to), cost, -1));
        if (demanded) {
          return;
        }
      }
    }
  }

  private boolean all(Strip.ColumnsContent content, Strip strip, ColumnPacker packer, int from, double y) {
    int size = content.galley().size();
    double room = room(content, strip, from, size, y);
    ColumnPacker.Split split = room <= 0 ? null
        : content.balance() ? packer.balanced(from, size, content.count(), room)
        : packer.filled(from, size, content.count(), room);
    if (split == null) {
      return false;
    }
    placed.add(place(content, strip, split, y));
    calls = with(content, from, size);
    for (int i = 1; i < split.edges().size() - 1; i++) {
      Strip edge = content.galley().get(split.edges().get(i));
      spent += edge.forced() == Break.AUTO ? Cost.of(edge.strength()) : 0;
    }
    return true;
  }

  private Set<String> with(Strip.ColumnsContent content, int from, int to) {
    Set<String> all = new LinkedHashSet<>(calls);
    if (from < to) {
      content.galley().get(from).repeated().forEach(strip -> all.addAll(strip.calls()));
    }
    for (int i = from; i < to; i++) {
      all.addAll(content.galley().get(i).calls());
    }
    return all;
  }

  /** Height left for columns that end there, in pt. */
  private double room(Strip.ColumnsContent content, Strip strip, int from, int to, double y) {
    double after = to == content.galley().size() ? strip.after() : 0;
    return height - y - strip.before() - after - notes(with(content, from, to));
  }

  private static Placed place(Strip.ColumnsContent content, Strip strip, ColumnPacker.Split split, double y) {
    List<Placed.Column> filled = new ArrayList<>();
    double deepest = 0;
    for (int i = 1; i < split.edges().size(); i++) {
      int from = split.edges().get(i - 1);
      List<Placed> strips = new ArrayList<>(Placed.above(content.galley().get(from), 0));
      double at = strips.isEmpty() ? 0 : strips.getLast().bottom();
      for (int inner = from; inner < split.edges().get(i); inner++) {
        Strip line = content.galley().get(inner);
        at += inner == from ? 0 : line.gap();
        strips.add(new Placed(line, at, line.height(), List.of()));
        at += line.solid();
      }
      deepest = Math.max(deepest, at);
      filled.add(new Placed.Column(content.x() + (i - 1) * (content.width() + content.gap()), strips));
    }
    return new Placed(strip, y, deepest, filled);
  }
}
