package org.gatefold.typeset.flow;

import org.gatefold.typeset.box.BoxTree;

/**
 * A note, or as much of it as stands on one page.
 *
 * @param galley the whole note, set
 * @param from its first strip here; more than 0 where it began on a page before
 * @param to the strip behind its last one here; fewer than all where it goes on
 * @param y of its first strip, in pt from the top of the footnote area's content
 */
public record NotePart(BoxTree.Note note, Galley galley, int from, int to, double y) {
  public String id() {
    return note.id();
  }

  /** Whether the note begins here. */
  public boolean begins() {
    return from == 0;
  }

  /** Whether the note ends here. */
  public boolean ends() {
    return to == galley.size();
  }

  double height() {
    return galley.height(from, to);
  }

  /** What is left for the next page. */
  Rest rest() {
    return new Rest(note.id(), to);
  }

  NotePart at(double top) {
    return new NotePart(note, galley, from, to, top);
  }

  /** Without the strips before that one. */
  NotePart from(int begin) {
    return new NotePart(note, galley, begin, to, y);
  }

  /** As many of its strips as that. */
  NotePart until(int end) {
    return new NotePart(note, galley, from, end, y);
  }

  /** A note that goes on: on the next page it begins with strip {@code from}. */
  record Rest(String id, int from) {}
}
