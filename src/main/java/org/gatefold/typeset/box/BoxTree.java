package org.gatefold.typeset.box;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Origin;

/**
 * A document as boxes.
 *
 * @param body the root of the flow
 * @param notes lifted out of the flow, by id, in the order of the HTML
 * @param structure root of the structure tree
 */
public record BoxTree(Box.Container body, Map<String, Note> notes, Semantic structure) {
  public BoxTree {
    notes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(notes));
  }

  /**
   * A note.
   *
   * @param semantic its element, to be copied for each printing
   * @param calls ids of the notes that it calls itself
   */
  public record Note(String id, int order, Box box, Semantic semantic, Origin origin, Set<String> calls) {
    public Note {
      calls = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(calls));
    }
  }

  /** Notes that have to stand where those are called: they themselves and all that is called in them. */
  public static Set<String> withCalledIn(Collection<String> ids, Map<String, Note> notes) {
    Set<String> all = new LinkedHashSet<>();
    ids.forEach(id -> collect(id, notes, all));
    return all;
  }

  private static void collect(String id, Map<String, Note> notes, Set<String> all) {
    Note note = notes.get(id);
    if (note != null && all.add(id)) {
      note.calls().forEach(inner -> collect(inner, notes, all));
    }
  }

  /** Whether every page that calls a note prints it ({@code note-repeat: page}). */
  public boolean repeats(String id) {
    Note note = notes.get(id);
    return note != null && note.box().style().repeatNotes();
  }
}
