package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gatefold.typeset.css.ComputedStyle.Break;
import org.jspecify.annotations.Nullable;

/**
 * Fills one page from a given place as far as it goes, and notes on the way where it may end. Every call takes room for its
 * note, so each end of the page is weighed with exactly the notes that it brings. Notes are either all whole, or cut wherever
 * they do not fit.
 */
final class PageFiller {
  /** How many ends of a page are tried within columns, from the furthest possible one backwards. */
  private static final int WINDOW = 24;

  private final Galley galley;
  private final NoteArea area;
  private final double height;
  private final PageFill.Cursor start;
  private final boolean cutting;
  private final List<PageFill> options = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private Called called;
  private double spent;
  private boolean stopped;
  private boolean asking;

  /**
   * @param height of the page's text area in pt
   * @param cutting whether notes may be cut
   */
  PageFiller(Galley galley, NoteArea area, double height, PageFill.Cursor start, boolean cutting) {
    this.galley = galley;
    this.area = area;
    this.height = height;
    this.start = start;
    this.cutting = cutting;
    this.called = called(Set.of());
    this.asking = !start.rests().isEmpty();
  }

  /** Notes that are called, and the height that they need in pt. Shared by all ways that call the same. */
  private record Called(Set<String> ids, double height) {}

  private Called called(Set<String> ids) {
    return new Called(ids, cutting ? area.least(start.rests(), ids) : area.whole(start.rests(), ids));
  }

  private Called with(Called before, List<String> more) {
    if (more.isEmpty() || before.ids().containsAll(more)) {
      return before;
    }
    asking = true;
    Set<String> all = new LinkedHashSet<>(before.ids());
    all.addAll(more);
    return called(all);
  }

  /** Whether notes took room, so that less might have been on the page for their sake. */
  boolean hasNotes() {
    return asking;
  }

  /** All ways to end the page; the last one alone if a break must be there or nothing is left. None if nothing fits. */
  List<PageFill> fill() {
    int inner = start.inner();
    int at = start.strip();
    while (at < galley.size() && !stopped) {
      Strip strip = galley.get(at);
      boolean first = placed.isEmpty();
      if (!first && strip.forced() != Break.AUTO) {
        return only(new PageFill.Cursor(at, 0));
      }
      if (!first) {
        // Columns that are balanced in the middle of a page leave no white space of their own.
        end(new PageFill.Cursor(at, 0), spent + Cost.of(strip.strength()) + Cost.ofEmptiness(emptiness()));
      }
      // A margin at the top of a page is swallowed, unless it pulls the first block up over the page's edge.
      double y = first ? Math.min(0, strip.gap()) : placed.getLast().bottom() + strip.gap();
      boolean whole = strip.content() instanceof Strip.ColumnsContent columns
          ? columns(columns, strip, at, inner, y)
          : single(strip, y);
      stopped = !whole;
      inner = 0;
      at++;
    }
    return stopped ? options : only(new PageFill.Cursor(galley.size(), 0));
  }

  /** The page ends here and nowhere else. */
  private List<PageFill> only(PageFill.Cursor next) {
    options.clear();
    // What the last page's white space costs is said for the whole document.
    end(next, spent + (next.strip() == galley.size() ? 0 : Cost.ofEnd(emptiness())));
    return options;
  }

  private void end(PageFill.Cursor next, double cost) {
    double bottom = placed.isEmpty() ? 0 : placed.getLast().bottom();
    end(soFar(), called, next, cost, height - bottom);
  }

  /** The share of the page that is white; that of pages whose notes are cut is known when they are. */
  private double emptiness() {
    double bottom = placed.isEmpty() ? 0 : placed.getLast().bottom();
    return cutting ? 0 : 1 - (bottom + called.height()) / height;
  }

  private void end(Supplier<List<Placed>> content, Called then, PageFill.Cursor next, double cost, double room) {
    Set<String> ids = then.ids();
    if (!cutting) {
      options.add(new PageFill(content, () -> area.all(start.rests(), ids), ids, next, cost, -1));
    } else if (area.whole(start.rests(), ids) > room + Cost.EPSILON) {
      NoteArea.Filled filled = area.fit(start.rests(), ids, room);
      if (filled != null) {
        PageFill.Cursor behind = new PageFill.Cursor(next.strip(), next.inner(), filled.rests());
        double cuts = filled.rests().size() * Cost.CUT_NOTE + Cost.ofEmptiness((room - filled.height()) / height);
        options.add(new PageFill(content, () -> filled, ids, behind, cost + cuts, -1));
      }
    }
  }

  /** What is placed by now; what comes later is placed behind it. */
  private Supplier<List<Placed>> soFar() {
    int count = placed.size();
    return () -> placed.subList(0, count);
  }

  private boolean single(Strip strip, double y) {
    boolean first = placed.isEmpty();
    Called all = with(called, strip.asks(first));
    List<Placed> above = first ? Placed.above(strip, y) : List.of();
    double top = above.isEmpty() ? y : above.getLast().bottom();
    if (top + strip.solid() + strip.closing() + all.height() > height + Cost.EPSILON) {
      return false;
    }
    placed.addAll(above);
    placed.add(new Placed(strip, top, strip.height(), List.of()));
    called = all;
    return true;
  }

  /** Places columns; true if all of them fit and the page goes on below them. */
  private boolean columns(Strip.ColumnsContent content, Strip strip, int at, int from, double y) {
    ColumnFiller filler = new ColumnFiller(content, strip, area, y);
    int size = content.galley().size();
    double most = room(content, strip, from, y, called);
    int limit = most <= 0 ? from : filler.packer().reach(from, size, content.count(), most);
    List<Called> upTo = called(filler, from, limit);
    endInside(content, strip, filler, at, from, upTo);
    return limit == size && all(content, strip, filler, from, upTo.getLast());
  }

  /** What is called up to each end of the columns, beginning with none of their strips. */
  private List<Called> called(ColumnFiller filler, int from, int limit) {
    List<Called> upTo = new ArrayList<>();
    upTo.add(called);
    for (int i = from; i < limit; i++) {
      upTo.add(with(upTo.getLast(), filler.asksOfPage(i, i == from)));
    }
    return upTo;
  }

  /** The page ends within the columns. */
  private void endInside(Strip.ColumnsContent content, Strip strip, ColumnFiller filler, int at, int from,
      List<Called> upTo) {
    int limit = from + upTo.size() - 1;
    int tried = 0;
    for (int to = Math.min(limit, content.galley().size() - 1); to > from && tried < WINDOW; to--) {
      Called then = upTo.get(to - from);
      double room = room(content, strip, to, filler.y(), then);
      double text = cutting ? filler.packer().leastHeight(from, to, content.count(), room, Strip.Strength.KEEP) : room;
      double deep = cutting ? deepest(strip, filler, text, then, room) : room;
      ColumnPacker.Split split = deep <= 0 || deep > room + Cost.EPSILON ? null
          : filler.packer().filled(from, to, content.count(), deep);
      if (split != null) {
        tried += content.galley().get(to).strength() == Strip.Strength.NEVER ? 0 : 1;
        Strip behind = content.galley().get(to);
        boolean demanded = behind.forced().isPage();
        double cost = spent + split.cost() + (demanded ? 0 : Cost.of(behind.strength()));
        double left = height - filler.y() - strip.before() - deep;
        end(soFarAnd(filler, split, deep), then, new PageFill.Cursor(at, to), cost, left);
        if (demanded) {
          return;
        }
      }
    }
  }

  /** How deep columns may get once their page's notes are cut to fit below them. */
  private double deepest(Strip strip, ColumnFiller filler, double text, Called then, double room) {
    if (text == Cost.NEVER || text <= 0) {
      return Cost.NEVER;
    }
    double left = height - filler.y() - strip.before() - text;
    NoteArea.Filled filled = area.fit(start.rests(), then.ids(), left);
    return filled == null ? Cost.NEVER : Math.min(room, text + left - filled.height());
  }

  private Supplier<List<Placed>> soFarAnd(ColumnFiller filler, ColumnPacker.Split split, double deep) {
    Supplier<List<Placed>> before = soFar();
    return () -> {
      List<Placed> all = new ArrayList<>(before.get());
      all.add(filler.place(split, deep));
      return all;
    };
  }

  private boolean all(Strip.ColumnsContent content, Strip strip, ColumnFiller filler, int from, Called then) {
    int size = content.galley().size();
    double room = room(content, strip, size, filler.y(), then);
    ColumnPacker.Split split = room <= 0 ? null
        : content.balance() || cutting ? filler.packer().balanced(from, size, content.count(), room)
        : filler.packer().filled(from, size, content.count(), room);
    if (split == null) {
      return false;
    }
    boolean last = strip == galley.get(galley.size() - 1);
    placed.add(filler.place(split, last ? room : 0));
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

  /** Nothing but notes that go on from the page before; null if there are none. */
  @Nullable PageFill notesOnly() {
    NoteArea.Filled filled = start.rests().isEmpty() ? null : area.alone(start.rests(), height);
    if (filled == null) {
      return null;
    }
    PageFill.Cursor next = new PageFill.Cursor(start.strip(), start.inner(), filled.rests());
    double cost = filled.rests().size() * Cost.CUT_NOTE + Cost.ofEmptiness(1 - filled.height() / height);
    return new PageFill(List::of, () -> filled, Set.of(), next, cost, -1);
  }

  /**
   * Places a strip that fits on no page, so that nothing is lost and layout goes on. If it is only for the head of its table
   * that it does not, it goes without.
   */
  PageFill forced() {
    int at = start.strip();
    int inner = start.inner();
    Strip strip = galley.get(at);
    if (strip.content() instanceof Strip.ColumnsContent columns) {
      Strip single = columns.galley().get(inner);
      Placed.Column column = new Placed.Column(columns.left(0), List.of(new Placed(single, 0, single.height(), List.of())),
          NoteArea.Filled.NOTHING);
      boolean done = inner + 1 == columns.galley().size();
      PageFill.Cursor next = done ? new PageFill.Cursor(at + 1, 0) : new PageFill.Cursor(at, inner + 1);
      return forced(new Placed(strip, 0, single.solid(), List.of(column)), single, next);
    }
    return forced(new Placed(strip, 0, strip.height(), List.of()), strip, new PageFill.Cursor(at + 1, 0));
  }

  private PageFill forced(Placed alone, Strip strip, PageFill.Cursor next) {
    Set<String> ids = new LinkedHashSet<>(strip.asks(false));
    NoteArea.Filled cut = area.fit(List.of(), ids, height - strip.solid());
    NoteArea.Filled filled = cut == null ? area.all(List.of(), ids) : cut;
    PageFill.Cursor behind = new PageFill.Cursor(next.strip(), next.inner(), filled.rests());
    boolean over = strip.solid() + filled.height() > height + Cost.EPSILON;
    return new PageFill(() -> List.of(alone), () -> filled, ids, behind, Cost.OVERFLOW, over ? start.strip() : -1);
  }
}
