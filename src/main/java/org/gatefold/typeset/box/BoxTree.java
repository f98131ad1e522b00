package org.gatefold.typeset.box;

import java.util.Map;
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
   */
  public record Note(String id, int order, Box box, Semantic semantic, Origin origin) {}

  /** Whether every page that calls a note prints it ({@code note-repeat: page}). */
  public boolean repeats(String id) {
    Note note = notes.get(id);
    return note != null && note.box().style().repeatNotes();
  }
}
