package org.gatefold.preflight;

import java.util.List;
import java.util.Set;

/** What a tagged file says, in the order in which it is read aloud. */
record TaggedText(List<Word> body, List<Note> notes, List<Call> calls) {
  TaggedText {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
    calls = List.copyOf(calls);
  }

  /**
   * A Note element.
   *
   * @param number as its label says; 0 if it has none
   * @param pages 1-based; a long note may stand on two
   * @param labelled all its words; the first {@code labels} of them are its number
   */
  record Note(int number, Set<Integer> pages, List<Word> labelled, int labels) {
    Note {
      pages = Set.copyOf(pages);
      labelled = List.copyOf(labelled);
    }

    int firstPage() {
      return pages.stream().min(Integer::compare).orElse(0);
    }
  }

  /** A Reference element: the numbers of the notes that it calls, and the 1-based page it stands on. */
  record Call(List<Integer> notes, int page) {
    Call {
      notes = List.copyOf(notes);
    }
  }
}
