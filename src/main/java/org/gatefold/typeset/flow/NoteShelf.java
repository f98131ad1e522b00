package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.typeset.box.BoxTree;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;

/** The notes of a document, set to the width of the page they will stand on. */
public final class NoteShelf {
  private final BlockLayout layout;
  private final Map<String, BoxTree.Note> notes;
  private final Map<String, Galley> set = new HashMap<>();
  private final Set<String> printed = new HashSet<>();
  /** Heights of footnote areas: many ways to fill a page call the same notes. */
  private final Map<Area, Double> heights = new HashMap<>();
  private double width = -1;

  NoteShelf(BlockLayout layout, Map<String, BoxTree.Note> notes) {
    this.layout = layout;
    this.notes = notes;
  }

  /** A note with its place in the footnote area: {@code y} of its first strip's gap, in pt from the area's content top. */
  public record Shelved(BoxTree.Note note, Galley galley, double y) {}

  private record Area(Set<String> calls, double width, ComputedStyle style) {}

  boolean has(String id) {
    return notes.containsKey(id);
  }

  /** The notes that calls ask for on one page, in their own order, without those printed once and for all. */
  List<BoxTree.Note> wanted(Collection<String> calls) {
    return calls.stream()
        .distinct()
        .map(notes::get)
        .filter(note -> note != null && (repeats(note) || !printed.contains(note.id())))
        .sorted(Comparator.comparingInt(BoxTree.Note::order))
        .toList();
  }

  private static boolean repeats(BoxTree.Note note) {
    return note.box().style().repeatNotes();
  }

  /** The whole height of the footnote area for those calls, its margin and border included; 0 for none. */
  double height(Set<String> calls, double areaWidth, ComputedStyle area) {
    return calls.isEmpty() ? 0 : heights.computeIfAbsent(new Area(calls, areaWidth, area), this::height);
  }

  private double height(Area area) {
    List<BoxTree.Note> wanted = wanted(area.calls());
    return wanted.isEmpty() ? 0 : contentHeight(wanted, area.width(), area.style()) + edges(area.style());
  }

  private static double edges(ComputedStyle area) {
    return area.margin(Side.TOP, 0) + area.inner(Side.TOP, 0) + area.padding(Side.BOTTOM).resolve(0);
  }

  private double contentHeight(List<BoxTree.Note> wanted, double areaWidth, ComputedStyle area) {
    List<Shelved> shelved = shelve(wanted, areaWidth, area);
    Shelved last = shelved.getLast();
    return last.y() + last.galley().strips().getFirst().gap() + last.galley().height();
  }

  /** Places notes below each other; margins between them collapse. */
  List<Shelved> shelve(List<BoxTree.Note> wanted, double areaWidth, ComputedStyle area) {
    double inner = areaWidth - area.padding(Side.LEFT).resolve(areaWidth) - area.padding(Side.RIGHT).resolve(areaWidth);
    if (inner != width) {
      set.clear();
      width = inner;
    }
    List<Shelved> shelved = new ArrayList<>();
    double y = 0;
    for (BoxTree.Note note : wanted) {
      Galley galley = set.computeIfAbsent(note.id(), id -> layout.lay(note.box(), inner));
      if (galley.strips().isEmpty()) {
        continue;
      }
      double gap = galley.strips().getFirst().gap();
      if (shelved.isEmpty()) {
        y = -gap;
      } else {
        y += Math.max(0, shelved.getLast().galley().tail() - gap);
      }
      shelved.add(new Shelved(note, galley, y));
      y += gap + galley.height();
    }
    return shelved;
  }

  /** Notes that were printed; those that are printed once are not wanted again. */
  void printed(Collection<BoxTree.Note> those) {
    those.forEach(note -> printed.add(note.id()));
    heights.clear();
  }

  /** Notes that no page printed. */
  List<BoxTree.Note> unprinted() {
    return notes.values().stream().filter(note -> !printed.contains(note.id())).toList();
  }
}
