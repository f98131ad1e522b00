package org.gatefold.typeset.flow;

/**
 * What a break is worth. Breaks are chosen for the least sum over the whole document, as lines are in a paragraph: a page
 * may end early if that spares a heading its text further on.
 */
final class Cost {
  /** No way. */
  static final double NEVER = Double.POSITIVE_INFINITY;
  /** Two lengths that differ by less are equal, in pt. */
  static final double EPSILON = 0.01;
  /** A note that goes on, on the next page. */
  static final double CUT_NOTE = 300;
  /** One page more. */
  static final double PAGE = 300;
  /** One page fewer than the format has. */
  static final double MISSING_PAGE = 5000;
  /** A strip that is higher than any column: it is placed all the same, and an error says so. */
  static final double OVERFLOW = 100_000;

  private static final double EMPTY = 1000;
  /** Two lines of text, in pt. */
  private static final double TWO_LINES = 31;
  private static final double LAST_PAGE = 0.15;
  private static final double NEARLY_ALL = 0.8;

  private Cost() {}

  /** Of a break before a strip. */
  static double of(Strip.Strength strength) {
    return switch (strength) {
      case FREE -> 0;
      case ORPHAN -> 260;
      case WHOLE -> 900;
      case KEEP -> 1500;
      case NEVER -> 20_000;
    };
  }

  /** How tall balanced columns may get at most to be spared columns of that height, in pt, with a break of that strength. */
  static double inBalance(Strip.Strength strength, double height) {
    return switch (strength) {
      case FREE -> height;
      case ORPHAN -> height * 1.1 + TWO_LINES; // of a few lines, a tenth is nothing
      case WHOLE -> height * 1.5 + TWO_LINES;
      case KEEP -> height * 3 + TWO_LINES;
      case NEVER -> height * 101 + TWO_LINES;
    };
  }

  /** Of a column or page that is left empty to that share. */
  static double ofEmptiness(double share) {
    double empty = Math.max(0, share);
    return EMPTY * empty * empty;
  }

  /** Of the white space on the last page, which nobody minds much, unless hardly anything else is there. */
  static double ofEnd(double share) {
    return share > NEARLY_ALL ? ofEmptiness(share) : LAST_PAGE * ofEmptiness(share);
  }
}
