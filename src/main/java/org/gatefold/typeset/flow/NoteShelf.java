package org.gatefold.typeset.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gatefold.typeset.box.BoxTree;
import org.gatefold.typeset.css.ComputedStyle;

/** The notes of a document, set to the widths of the areas they may stand in. One for each document. */
final class NoteShelf {
  private final BlockLayout layout;
  private final Map<String, BoxTree.Note> notes;
  private final Map<SetTo, Galley> set = new HashMap<>();
  private final Map<Kind, NoteArea> areas = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> printed = new HashSet<>();

  NoteShelf(BlockLayout layout, Map<String, BoxTree.Note> notes) {
    this.layout = layout;
    this.notes = notes;
  }

  private record SetTo(String id, double width) {}

  private record Kind(ComputedStyle style, double width, double most) {}

  boolean has(String id) {
    return notes.containsKey(id);
  }

  /** The area that notes have at the foot of pages of one kind; all pages of the kind share it. */
  NoteArea area(ComputedStyle style, double width, double most) {
    return areas.computeIfAbsent(new Kind(style, width, most), kind -> new NoteArea(this, style, width, most));
  }

  BoxTree.Note note(String id) {
    return Objects.requireNonNull(notes.get(id), id);
  }

  /** The notes that have to stand where those are called. */
  Set<String> withCalledIn(Collection<String> ids) {
    return BoxTree.withCalledIn(ids, notes);
  }

  /** A note set to a width in pt. */
  Galley galley(String id, double width) {
    return set.computeIfAbsent(new SetTo(id, width), key -> layout.lay(note(id).box(), width));
  }

  /**
   * Settles which calls take room on their page. A note that is printed once in the document ({@code note-repeat}) is asked for
   * by its first call alone, so no page keeps room for it in vain. Who calls a note calls what it calls.
   */
  void settle(Galley galley) {
    for (Strip strip : galley.strips()) {
      if (!strip.calls().isEmpty()) {
        settle(strip);
      }
      if (strip.content() instanceof Strip.ColumnsContent columns) {
        settle(columns.galley());
      }
    }
  }

  private void settle(Strip strip) {
    Set<String> known = withCalledIn(strip.calls());
    known.stream().filter(call -> !strip.calls.contains(call)).forEach(strip.calls::add);
    strip.asks = known.stream().filter(call -> asked.add(call) || repeats(call)).toList();
    strip.asksAgain = known.stream().filter(this::repeats).toList();
  }

  /** Whether every page that calls a note prints it. */
  boolean repeats(String id) {
    return note(id).box().style().repeatNotes();
  }

  void printed(Collection<String> ids) {
    printed.addAll(ids);
  }

  /** Notes that no page printed. */
  List<BoxTree.Note> unprinted() {
    return notes.values().stream().filter(note -> !printed.contains(note.id())).toList();
  }
}
