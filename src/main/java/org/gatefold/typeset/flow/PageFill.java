package org.gatefold.typeset.flow;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One way to fill a page. Most ways are only weighed and dropped, so what stands on the page is laid out when it is asked
 * for.
 *
 * @param content lays the page out
 * @param notes lays its notes out
 * @param calls ids of the notes called on it
 * @param next where the following page begins
 * @param cost of its white space and of the breaks on it and at its end
 * @param overflow a strip that is too high for any page, or -1
 */
record PageFill(Supplier<List<Placed>> content, Supplier<NoteArea.Filled> notes, Set<String> calls, Cursor next, double cost,
    int overflow) {
  /** A page left empty, for what follows must begin on the other side of the spread. */
  static PageFill blank(Cursor place) {
    return new PageFill(List::of, () -> NoteArea.Filled.NOTHING, Set.of(), place, 0, -1);
  }

  /** What stands on the page, made anew each time. */
  List<Placed> placed() {
    return List.copyOf(content.get());
  }

  /**
   * A place in a document: a strip, and within a set of columns one of theirs; and what is left of the notes before it.
   */
  record Cursor(int strip, int inner, List<NotePart.Rest> rests) {
    static final Cursor START = new Cursor(0, 0, List.of());

    Cursor {
      rests = List.copyOf(rests);
    }

    Cursor(int strip, int inner) {
      this(strip, inner, List.of());
    }
  }
}
