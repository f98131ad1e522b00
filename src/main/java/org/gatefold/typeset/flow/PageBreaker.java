package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.gatefold.typeset.css.ComputedStyle.Break;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the breaks between pages for the least cost over all of them. Page after page, the best ways to have come to a
 * place are kept; a document's time grows with its pages, not with the ways to break it.
 */
final class PageBreaker {
  /** How many ways are kept from page to page. */
  private static final int BEAM = 16;

  private final Galley galley;
  private final IntFunction<Room> rooms;
  private final int budget;
  /** Height of everything before each strip, columns counted side by side. */
  private final double[] before;

  /**
   * @param rooms the text area of each page, counted from the first of these
   * @param budget how many pages there are to be; 0 for as many as it takes
   */
  PageBreaker(Galley galley, IntFunction<Room> rooms, int budget) {
    this.galley = galley;
    this.rooms = rooms;
    this.budget = budget;
    this.before = new double[galley.size() + 1];
    for (int i = 0; i < galley.size(); i++) {
      Strip strip = galley.get(i);
      before[i + 1] = before[i] + strip.gap() + strip.solid() + inside(strip, Integer.MAX_VALUE);
    }
  }

  /** The height of a text area in pt, the area for notes at its foot, and whether it is on the left of a spread. */
  record Room(double height, NoteArea notes, boolean left) {}

  /** Height of the first strips in columns, as if they were shared out evenly; 0 for a strip that is none. */
  private static double inside(Strip strip, int until) {
    return strip.content() instanceof Strip.ColumnsContent columns
        ? columns.galley().height(0, Math.min(until, columns.galley().size())) / columns.count()
        : 0;
  }

  /** How far down the document a place is, in pt. */
  private double position(PageFill.Cursor place) {
    return place.strip() == galley.size()
        ? before[galley.size()]
        : before[place.strip()] + inside(galley.get(place.strip()), place.inner());
  }

  /**
   * What the whole document would cost if it went on as on that way. Ways are compared by that, for one that has come further
   * has paid for more. What fits nowhere is paid for on all ways: those that are not there yet are no better for it.
   */
  private double prospect(Path path) {
    return (path.cost() - path.overflow()) / Math.max(Cost.EPSILON, position(path.end()));
  }

  /** A way to a place in the text; {@code overflow} is the part of its cost that is for what fits on no page. */
  private record Path(@Nullable Path before, @Nullable PageFill page, double cost, double overflow) {
    PageFill.Cursor end() {
      return page == null ? PageFill.Cursor.START : page.next();
    }
  }

  /** Pages, and what their breaks and white space cost. */
  record Broken(List<PageFill> pages, double cost) {
    Broken {
      pages = List.copyOf(pages);
    }
  }

  /** The best way. */
  Broken best() {
    List<Path> finished = new ArrayList<>();
    List<Path> open = List.of(new Path(null, null, 0, 0));
    // One page more than the least may read better than what the least makes of the breaks.
    int most = Integer.MAX_VALUE;
    for (int page = 0; !open.isEmpty() && page < most; page++) {
      Room room = rooms.apply(page);
      Map<PageFill.Cursor, Path> next = new LinkedHashMap<>();
      for (Path path : open) {
        if (forced(path.end()).refuses(room.left())) {
          extend(path, PageFill.blank(path.end()), room, page, next, finished);
          continue;
        }
        for (PageFill fill : new PageOptions(galley, room.notes(), room.height()).from(path.end())) {
          extend(path, fill, room, page, next, finished);
        }
      }
      if (!finished.isEmpty() && most == Integer.MAX_VALUE) {
        most = Math.max(budget, page + 2);
      }
      open = next.values().stream().sorted(Comparator.comparingDouble(this::prospect)).limit(BEAM).toList();
    }
    Path best = finished.stream().min(Comparator.comparingDouble(Path::cost)).orElseThrow();
    return new Broken(pages(best), best.cost());
  }

  /** The break that must fall at a place. */
  private Break forced(PageFill.Cursor place) {
    if (place.strip() >= galley.size()) {
      return Break.AUTO;
    }
    Strip strip = galley.get(place.strip());
    return place.inner() > 0 && strip.content() instanceof Strip.ColumnsContent columns
        ? columns.galley().get(place.inner()).forced()
        : strip.forced();
  }

  private void extend(Path path, PageFill fill, Room room, int page, Map<PageFill.Cursor, Path> next,
      List<Path> finished) {
    double cost = path.cost() + fill.cost() + Cost.PAGE;
    double overflow = path.overflow() + (fill.cost() < Cost.OVERFLOW ? 0 : Cost.OVERFLOW);
    if (fill.next().strip() >= galley.size() && fill.next().rests().isEmpty()) {
      finished.add(new Path(path, fill, cost + ending(fill, room, page), overflow));
      return;
    }
    next.merge(fill.next(), new Path(path, fill, cost, overflow), (one, other) -> one.cost() <= other.cost() ? one : other);
  }

  /** What the last page's white space costs: much where the pages are counted, so that all of them share it evenly. */
  private double ending(PageFill fill, Room room, int page) {
    List<Placed> placed = fill.placed();
    double used = placed.isEmpty() ? 0 : placed.getLast().bottom();
    double empty = 1 - (used + fill.notes().get().height()) / room.height();
    if (budget == 0 || page >= budget) {
      return Cost.ofEnd(empty);
    }
    return Cost.ofEmptiness(empty) + Math.max(0, budget - page - 1) * Cost.MISSING_PAGE;
  }

  private static List<PageFill> pages(Path last) {
    List<PageFill> pages = new ArrayList<>();
    for (Path path = last; path != null && path.page() != null; path = path.before()) {
      pages.addFirst(path.page());
    }
    return pages;
  }
}
