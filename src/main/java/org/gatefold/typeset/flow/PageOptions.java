package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
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
  private Called called = new Called(Set.of(), 0);
  private double spent;

  PageOptions(Galley galley, NoteShelf shelf, ComputedStyle area, double height, PageFill.Cursor start) {
    this.galley = galley;
    this.shelf = shelf;
    this.area = area;
    this.height = height;
    this.start = start;
  }

  /** Notes that are called, and the height that they take in pt. Shared by all ways that call the same. */
  private record Called(Set<String> ids, double height) {}

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
    options.add(new PageFill(soFar(), called.ids(), new PageFill.Cursor(galley.size(), 0), spent, -1));
    return options;
  }

  /** The cheapest ways; a page that is nearly empty is never one of them while there are others. */
  private List<PageFill> last() {
    return options.stream().sorted(Comparator.comparingDouble(PageFill::cost)).limit(WINDOW).toList();
  }

  /** The page ends before a strip. */
  private void end(int at, double cost) {
    double used = (placed.getLast().bottom() + called.height()) / height;
    // Columns that are balanced in the middle of a page leave no white space of their own.
    double whole = cost + Cost.ofEmptiness(1 - used);
    options.add(new PageFill(soFar(), called.ids(), new PageFill.Cursor(at, 0), whole, -1));
  }

  /** What is placed by now; what comes later is placed behind it. */
  private Supplier<List<Placed>> soFar() {
    int count = placed.size();
    return () -> placed.subList(0, count);
  }

  private Called with(Called before, List<String> more) {
    if (more.isEmpty() || before.ids().containsAll(more)) {
      return before;
    }
    Set<String> all = new LinkedHashSet<>(before.ids());
    all.addAll(more);
    return new Called(all, shelf.height(all, galley.width(), area));
  }

  private boolean single(Strip strip, double y) {
    boolean first = placed.isEmpty();
    Called all = with(called, first ? strip.callsOnTop() : strip.calls());
    List<Placed> above = first ? Placed.above(strip, y) : List.of();
    double top = above.isEmpty() ? y : above.getLast().bottom();
    if (top + strip.solid() + all.height() > height + Cost.EPSILON) {
      return false;
    }
    placed.addAll(above);
    placed.add(new Placed(strip, top, strip.height(), List.of()));
    called = all;
    return true;
  }

  /**
   * Places a strip that fits on no page, so that nothing is lost and layout goes on. If it is only for the head of its table
   * that it does not, it goes without.
   */
  private List<PageFill> forced(Strip strip, int at, int inner) {
    if (strip.content() instanceof Strip.ColumnsContent columns) {
      Strip single = columns.galley().get(inner);
      Called all = with(called, single.calls());
      Placed.Column column = new Placed.Column(columns.x(), List.of(new Placed(single, 0, single.height(), List.of())));
      placed.add(new Placed(strip, 0, single.solid(), List.of(column)));
      int next = inner + 1;
      boolean done = next == columns.galley().size();
      PageFill.Cursor cursor = done ? new PageFill.Cursor(at + 1, 0) : new PageFill.Cursor(at, next);
      return List.of(new PageFill(soFar(), all.ids(), cursor, Cost.OVERFLOW, overflow(single, all, inner)));
    }
    Called all = with(called, strip.calls());
    placed.add(new Placed(strip, 0, strip.height(), List.of()));
    PageFill.Cursor next = new PageFill.Cursor(at + 1, 0);
    return List.of(new PageFill(soFar(), all.ids(), next, Cost.OVERFLOW, overflow(strip, all, at)));
  }

  private int overflow(Strip strip, Called all, int index) {
    return strip.solid() + all.height() > height + Cost.EPSILON ? index : -1;
  }

  /** Places columns; true if all of them fit and the page goes on below them. */
  private boolean columns(Strip.ColumnsContent content, Strip strip, int at, int from, double y) {
    ColumnPacker packer = new ColumnPacker(content.galley());
    int size = content.galley().size();
    double most = room(content, strip, from, y, called);
    int limit = most <= 0 ? from : packer.reach(from, size, content.count(), most);
    List<Called> upTo = called(content.galley(), from, limit);
    endInside(content, strip, at, from, y, upTo);
    return limit == size && all(content, strip, packer, from, y, upTo.getLast());
  }

  /** What is called up to each end of the columns, beginning with none of their strips. */
  private List<Called> called(Galley columns, int from, int limit) {
    List<Called> upTo = new ArrayList<>();
    upTo.add(called);
    for (int i = from; i < limit; i++) {
      upTo.add(with(upTo.getLast(), i == from ? columns.get(i).callsOnTop() : columns.get(i).calls()));
    }
    return upTo;
  }

  /** The page ends within the columns. */
  private void endInside(Strip.ColumnsContent content, Strip strip, int at, int from, double y, List<Called> upTo) {
    ColumnPacker packer = new ColumnPacker(content.galley());
    int limit = from + upTo.size() - 1;
    int tried = 0;
    for (int to = Math.min(limit, content.galley().size() - 1); to > from && tried < WINDOW; to--) {
      Called then = upTo.get(to - from);
      double room = room(content, strip, to, y, then);
      ColumnPacker.Split split = room <= 0 ? null : packer.filled(from, to, content.count(), room);
      if (split != null) {
        tried++;
        Strip behind = content.galley().get(to);
        boolean demanded = behind.forced() == Break.PAGE;
        double cost = spent + split.cost() + (demanded ? 0 : Cost.of(behind.strength()));
        options.add(new PageFill(soFarAnd(content, strip, split, y), then.ids(), new PageFill.Cursor(at, to), cost, -1));
        if (demanded) {
          return;
        }
      }
    }
  }

  private Supplier<List<Placed>> soFarAnd(Strip.ColumnsContent content, Strip strip, ColumnPacker.Split split, double y) {
    Supplier<List<Placed>> before = soFar();
    return () -> {
      List<Placed> all = new ArrayList<>(before.get());
      all.add(place(content, strip, split, y));
      return all;
    };
  }

  private boolean all(Strip.ColumnsContent content, Strip strip, ColumnPacker packer, int from, double y, Called then) {
    int size = content.galley().size();
    double room = room(content, strip, size, y, then);
    ColumnPacker.Split split = room <= 0 ? null
        : content.balance() ? packer.balanced(from, size, content.count(), room)
        : packer.filled(from, size, content.count(), room);
    if (split == null) {
      return false;
    }
    placed.add(place(content, strip, split, y));
    called = then;
    for (int i = 1; i < split.edges().size() - 1; i++) {
      Strip edge = content.galley().get(split.edges().get(i));
      spent += edge.forced() == Break.AUTO ? Cost.of(edge.strength()) : 0;
    }
    return true;
  }

  /** Height left for columns that end there, in pt. */
  private double room(Strip.ColumnsContent content, Strip strip, int to, double y, Called then) {
    double after = to == content.galley().size() ? strip.after() : 0;
    return height - y - strip.before() - after - then.height();
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
