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
   * @param pages 1-based; a long note may stand on two
   * @param words the first one is its number or letter
   */
  record Note(Set<Integer> pages, List<Word> words) {
    Note {
      pages = Set.copyOf(pages);
      words = List.copyOf(words);
    }

    /** What calls name it by. */
    String key() {
      return words.isEmpty() ? "" : NoteKeys.key(words.getFirst().text());
    }

    int firstPage() {
      return pages.stream().min(Integer::compare).orElse(0);
    }
  }

  /** A Reference element: what names the notes that it calls, and the 1-based page it stands on. */
  record Call(List<String> notes, int page) {
    Call {
      notes = List.copyOf(notes);
    }
  }
}
