package org.gatefold.preflight.press.read;

/**
 * What walking a file may cost. Steps are counted instead of seconds, so that the same file gives the same findings on any
 * machine.
 */
final class Budget {
  /** Operators of one page; the densest map has fewer. */
  private static final int MOST_STEPS = 2_000_000;

  /** What going into a form costs. */
  private static final int FORM = 50;

  /** Objects of a file that are kept for the rules. */
  private static final int MOST_OBJECTS = 250_000;

  private int steps;
  private int objects;

  /** Thrown through PDFBox, which would take any other exception for damage and go on. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Spent() {
      super("too much on one page", null, false, false);
    }
  }

  /** Begins a page. */
  void page() {
    steps = 0;
  }

  /** One operator more. */
  void step() {
    step(1);
  }

  /** One form, pattern or glyph to be opened. */
  void form() {
    step(FORM);
  }

  void step(int many) {
    steps += many;
    if (steps > MOST_STEPS || steps < 0) {
      throw new Spent();
    }
  }

  /** One object more. */
  void object() {
    if (++objects > MOST_OBJECTS) {
      throw new Spent();
    }
  }
}
