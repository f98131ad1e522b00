package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Break;

/**
 * Fills one page: as many strips as fit above the notes that they call. Adding a call takes height from every column of
 * the page, so a page's end is tried from the furthest possible one backwards until content and notes agree.
 */
final class PageFiller {
  private final Galley galley;
  private final NoteShelf shelf;
  private final ComputedStyle area;
  private final double height;
  private final Findings findings;

  PageFiller(Galley galley, NoteShelf shelf, ComputedStyle area, double height, Findings findings) {
    this.galley = galley;
    this.shelf = shelf;
    this.area = area;
    this.height = height;
    this.findings = findings;
  }

  /** A place in a galley: a strip, and within a set of columns a strip of theirs. */
  record Cursor(int strip, int inner) {
    static final Cursor START = new Cursor(0, 0);
  }

  /** What one page takes and where the next one begins. */
  record Fill(List<Placed> placed, Set<String> calls, Cursor next) {
    double bottom() {
      return placed.isEmpty() ? 0 : placed.getLast().bottom();
    }
  }

  private double notes(Set<String> calls) {
    return shelf.height(calls, galley.width(), area);
  }

  private static Set<String> union(Set<String> calls, Strip strip) {
    if (strip.calls().isEmpty()) {
      return calls;
    }
    Set<String> all = new LinkedHashSet<>(calls);
    all.addAll(strip.calls());
    return all;
  }

  Fill fill(Cursor start) {
    List<Placed> placed = new ArrayList<>();
    Set<String> calls = new LinkedHashSet<>();
    int inner = start.inner();
    for (int at = start.strip(); at < galley.size(); at++) {
      Strip strip = galley.strips().get(at);
      if (!placed.isEmpty() && strip.forced() != Break.AUTO) {
        return new Fill(placed, calls, new Cursor(at, 0));
      }
      // A margin at the top of a page is swallowed, unless it pulls the first block up over the page's edge.
      double y = placed.isEmpty() ? Math.min(0, strip.gap()) : placed.getLast().bottom() + strip.gap();
      if (strip.content() instanceof Strip.ColumnsContent columns) {
        ColumnsFit fit = new ColumnsFit(columns, strip, inner, y, calls, placed.isEmpty());
        if (fit.end == inner) {
          return retreat(start, placed, at);
        }
        placed.add(fit.placed());
        calls = fit.calls(fit.end);
        if (fit.end < columns.galley().size()) {
          return new Fill(placed, calls, new Cursor(at, fit.end));
        }
        inner = 0;
      } else {
        Set<String> all = union(calls, strip);
        if (y + strip.solid() + notes(all) > height + ColumnPacker.EPSILON) {
          if (!placed.isEmpty()) {
            return retreat(start, placed, at);
          }
          tooTall(strip, strip.solid() + notes(all));
        }
        placed.add(new Placed(strip, y, strip.height(), List.of()));
        calls = all;
      }
    }
    return new Fill(placed, calls, new Cursor(galley.size(), 0));
  }

  private void tooTall(Strip strip, double needed) {
    findings.add(FlowCode.TOO_TALL, strip.origin(), String.format(Locale.ROOT, "%.0f", needed),
        String.format(Locale.ROOT, "%.0f", height));
  }

  /** The page ends before the best break among its strips; what stood behind it goes to the next page. */
  private Fill retreat(Cursor start, List<Placed> placed, int overflow) {
    int end = overflow;
    search:
    for (Strip.Strength strength : Strip.Strength.values()) {
      for (int at = overflow; at > start.strip(); at--) {
        if (galley.strips().get(at).strength() == strength) {
          end = at;
          break search;
        }
      }
    }
    List<Placed> kept = placed.subList(0, Math.max(1, end - start.strip()));
    Set<String> calls = new LinkedHashSet<>();
    kept.forEach(strip -> calls.addAll(callsOf(strip)));
    return new Fill(kept, calls, new Cursor(start.strip() + kept.size(), 0));
  }

  private static Set<String> callsOf(Placed placed) {
    Set<String> calls = new LinkedHashSet<>(placed.strip().calls());
    placed.columns().forEach(column -> column.strips().forEach(strip -> calls.addAll(strip.strip().calls())));
    return calls;
  }

  /** How much of a set of columns a page takes. */
  private final class ColumnsFit {
    private final Strip.ColumnsContent columns;
    private final Strip strip;
    private final int from;
    private final double y;
    private final Set<String> before;
    private final ColumnPacker packer;
    final int end;

    ColumnsFit(Strip.ColumnsContent columns, Strip strip, int from, double y, Set<String> before, boolean alone) {
      this.columns = columns;
      this.strip = strip;
      this.from = from;
      this.y = y;
      this.before = before;
      this.packer = new ColumnPacker(columns.galley());
      this.end = furthest(alone);
    }

    Set<String> calls(int to) {
      Set<String> calls = new LinkedHashSet<>(before);
      for (int at = from; at < to; at++) {
        calls.addAll(columns.galley().strips().get(at).calls());
      }
      return calls;
    }

    /** Height left for the columns when they end there, in pt. */
    private double room(int to) {
      return height - y - strip.before() - (to == columns.galley().size() ? strip.after() : 0) - notes(calls(to));
    }

    private int furthest(boolean alone) {
      double most = room(from);
      int size = columns.galley().size();
      int limit = most <= 0 ? from : packer.pack(from, size, columns.count(), most).getLast();
      int unwelcome = from;
      for (int to = limit; to > from; to--) {
        boolean last = to == size;
        Strip.Strength strength = last ? Strip.Strength.FREE : columns.galley().strips().get(to).strength();
        boolean better = strength == Strip.Strength.FREE || unwelcome == from;
        if (better && packer.holds(from, to, columns.count(), room(to))) {
          if (strength == Strip.Strength.FREE) {
            return to;
          }
          unwelcome = to;
        }
      }
      if (unwelcome == from && alone) {
        tooTall(columns.galley().strips().get(from), columns.galley().strips().get(from).solid());
        return from + 1;
      }
      return unwelcome;
    }

    Placed placed() {
      double room = room(end);
      boolean last = end == columns.galley().size();
      double used = last && columns.balance() ? packer.balanced(from, end, columns.count(), room) : room;
      List<Integer> edges = packer.pack(from, end, columns.count(), used);
      List<Placed.Column> filled = new ArrayList<>();
      double deepest = 0;
      for (int i = 1; i < edges.size(); i++) {
        List<Placed> strips = place(edges.get(i - 1), edges.get(i));
        deepest = Math.max(deepest, strips.getLast().bottom());
        double x = columns.x() + (i - 1) * (columns.width() + columns.gap());
        filled.add(new Placed.Column(x, strips));
      }
      return new Placed(strip, y, deepest, filled);
    }

    private List<Placed> place(int start, int to) {
      List<Placed> strips = new ArrayList<>();
      double at = 0;
      for (int i = start; i < to; i++) {
        Strip inner = columns.galley().strips().get(i);
        at += i == start ? 0 : inner.gap();
        strips.add(new Placed(inner, at, inner.height(), List.of()));
        at += inner.solid();
      }
      return strips;
    }
  }
}
