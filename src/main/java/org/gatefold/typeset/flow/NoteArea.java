package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.jspecify.annotations.Nullable;

/**
 * The area for notes at the foot of a page or column (GCPM 3, 2.3): how high it gets, and where notes are cut if it may not get
 * that high. Notes stand below each other in their own order, behind what is left of notes from the page before.
 */
public final class NoteArea {
  private final NoteShelf shelf;
  private final ComputedStyle style;
  private final double width;
  private final double most;
  /** Heights of whole areas: many ways to fill a page call the same notes. */
  private final Map<Set<String>, Double> heights = new HashMap<>();
  /** Notes as they stand here if nothing is cut. */
  private final Map<String, NotePart> notes = new HashMap<>();

  /**
   * @param width of the area in pt, its margins included
   * @param most how high it may get in pt, its margins included
   */
  NoteArea(NoteShelf shelf, ComputedStyle style, double width, double most) {
    this.shelf = shelf;
    this.style = style;
    this.width = width;
    this.most = most;
  }

  /**
   * What stands in an area.
   *
   * @param rests what is left for the next page
   * @param height of the whole area in pt; 0 if nothing stands in it
   */
  public record Filled(List<NotePart> parts, List<NotePart.Rest> rests, double height) {
    public static final Filled NOTHING = new Filled(List.of(), List.of(), 0);

    public Filled {
      parts = List.copyOf(parts);
      rests = List.copyOf(rests);
    }
  }

  /** The areas at the feet of columns of that width in pt; null if all notes stand at the foot of the page. */
  @Nullable NoteArea inColumns(double column) {
    return style.columnNotes() ? shelf.area(style, column, most) : null;
  }

  /** Height in pt with nothing cut; {@link Cost#NEVER} if that is more than the area may have. */
  double whole(List<NotePart.Rest> rests, Set<String> calls) {
    double height = rests.isEmpty() ? heights.computeIfAbsent(calls, ids -> height(parts(rests, ids))) : height(parts(rests, calls));
    return height > most + Cost.EPSILON ? Cost.NEVER : height;
  }

  /** Height in pt with nothing cut, even if that is more than the area may have. */
  double needed(Set<String> calls) {
    return height(parts(List.of(), calls));
  }

  /** Height in pt that no cut can take away: what is left goes on by a line, and every called note begins. */
  double least(List<NotePart.Rest> rests, Set<String> calls) {
    return height(cut(parts(rests, calls), rests.size(), calls));
  }

  /** Cuts notes so that the area is no higher than that, and not higher than it may be; null if it cannot be. */
  @Nullable Filled fit(List<NotePart.Rest> rests, Set<String> calls, double room) {
    return cutTo(rests, calls, Math.min(room, most));
  }

  /** What goes on from the page before, on a page without text: the area may have all of it. */
  @Nullable Filled alone(List<NotePart.Rest> rests, double room) {
    return cutTo(rests, Set.of(), room);
  }

  private @Nullable Filled cutTo(List<NotePart.Rest> rests, Set<String> calls, double room) {
    double height = room + Cost.EPSILON;
    List<NotePart> wanted = parts(rests, calls);
    List<NotePart> parts = new ArrayList<>(cut(wanted, rests.size(), calls));
    if (height(parts) > height) {
      return null;
    }
    for (int i = 0; i < wanted.size(); i++) {
      boolean shown = i < parts.size() && parts.get(i).note().equals(wanted.get(i).note());
      NotePart none = wanted.get(i).until(wanted.get(i).from());
      if (!shown) {
        parts.add(i, none);
      }
      extend(parts, i, height);
    }
    List<NotePart.Rest> left = parts.stream().filter(part -> !part.ends()).map(NotePart::rest).toList();
    return filled(parts.stream().filter(part -> part.to() > part.from()).toList(), left);
  }

  /** Everything that is asked for, whole. */
  Filled all(List<NotePart.Rest> rests, Set<String> calls) {
    return filled(parts(rests, calls), List.of());
  }

  private Filled filled(List<NotePart> parts, List<NotePart.Rest> rests) {
    List<NotePart> placed = new ArrayList<>();
    for (NotePart part : parts) {
      NotePart before = placed.isEmpty() ? null : placed.getLast();
      placed.add(part.at(before == null ? 0 : before.y() + before.height() + between(before, part)));
    }
    return new Filled(placed, rests, height(parts));
  }

  /** What is left from the page before, then the notes that are called, in their own order. */
  private List<NotePart> parts(List<NotePart.Rest> rests, Set<String> calls) {
    if (rests.isEmpty()) {
      return begun(calls);
    }
    Set<String> all = new LinkedHashSet<>(calls);
    rests.forEach(rest -> all.addAll(calledIn(rest)));
    // A note that goes on here is here already for those who call it again.
    rests.forEach(rest -> all.remove(rest.id()));
    List<NotePart> parts = new ArrayList<>();
    rests.forEach(rest -> parts.add(whole(rest.id()).from(rest.from())));
    parts.addAll(begun(all));
    return parts;
  }

  private List<NotePart> begun(Set<String> calls) {
    List<NotePart> parts = new ArrayList<>(calls.size());
    for (String id : calls) {
      NotePart part = whole(id);
      if (part.to() > 0) {
        parts.add(part);
      }
    }
    parts.sort(Comparator.comparingInt(part -> part.note().order()));
    return parts;
  }

  private NotePart whole(String id) {
    return notes.computeIfAbsent(id, this::set);
  }

  private NotePart set(String id) {
    double inner = width - across(Side.LEFT) - across(Side.RIGHT);
    Galley galley = shelf.galley(id, inner);
    return new NotePart(shelf.note(id), galley, 0, galley.size(), 0);
  }

  /** Notes that the rest of a note calls, as far as an area can hold it. */
  private Set<String> calledIn(NotePart.Rest rest) {
    Galley galley = whole(rest.id()).galley();
    Set<String> calls = new LinkedHashSet<>();
    for (int i = rest.from(); i < galley.size() && galley.height(rest.from(), i) < most; i++) {
      calls.addAll(galley.get(i).calls());
    }
    Set<String> all = new LinkedHashSet<>(calls.isEmpty() ? calls : shelf.withCalledIn(calls));
    all.removeIf(call -> !shelf.repeats(call));
    return all;
  }

  /** The least of it: one strip of what goes on first, and of each called note. */
  private static List<NotePart> cut(List<NotePart> parts, int rests, Set<String> calls) {
    List<NotePart> least = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i == 0 || i >= rests || calls.contains(parts.get(i).id())) {
        least.add(parts.get(i).until(parts.get(i).from() + 1));
      }
    }
    return least;
  }

  /** Gives a part as many strips as there is room for, and ends it where a break is welcome if it can. */
  private void extend(List<NotePart> parts, int index, double height) {
    NotePart given = parts.get(index);
    int low = given.to();
    int high = given.galley().size();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (heightWith(parts, index, middle) <= height) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int end = low;
    while (end < given.galley().size() && end > given.to() && given.galley().get(end).strength() != Strip.Strength.FREE) {
      end--;
    }
    parts.set(index, given.until(end > given.to() || low == given.to() ? end : low));
  }

  private double heightWith(List<NotePart> parts, int index, int end) {
    List<NotePart> tried = new ArrayList<>(parts);
    tried.set(index, tried.get(index).until(end));
    return height(tried.stream().filter(part -> part.to() > part.from()).toList());
  }

  /** Of the whole area, its margin and border included; 0 for no notes. */
  private double height(List<NotePart> parts) {
    if (parts.isEmpty()) {
      return 0;
    }
    double height = across(Side.TOP) + across(Side.BOTTOM);
    NotePart before = null;
    for (NotePart part : parts) {
      height += part.height() + (before == null ? 0 : between(before, part));
      before = part;
    }
    return height;
  }

  /** Margin, border and padding of a side, in pt. */
  private double across(Side side) {
    return style.margin(side, width) + style.inner(side, width);
  }

  /** Margins between notes collapse. */
  private static double between(NotePart before, NotePart part) {
    return Math.max(before.galley().tail(), part.begins() ? part.galley().get(0).gap() : 0);
  }
}
