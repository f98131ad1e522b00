package org.gatefold.cli;

/**
 * A line of a source and the carets below it.
 *
 * @param line fit to print, cut to a width
 * @param carets spaces, then one caret for each cell of what is meant
 */
record Excerpt(String line, String carets) {
  private static final String CUT = "…";

  /**
   * Cuts a line around a column.
   *
   * @param column 1-based, in UTF-16 units; 0 where only the line is known
   * @param width at most so many cells
   */
  static Excerpt of(String source, int column, int width) {
    int start = Math.clamp(column - 1L, 0, source.length());
    int end = column == 0 ? start : Token.end(source, start);
    int from = 0;
    int to = source.length();
    if (Cells.of(source) > width) {
      from = cutBefore(source, start, width / 3);
      to = cutAfter(source, from, width - (from > 0 ? 2 : 1));
    }
    String lead = from > 0 ? CUT : "";
    String line = lead + Cells.print(source.substring(from, to)) + (to < source.length() ? CUT : "");
    if (column == 0) {
      return new Excerpt(line, "");
    }
    int before = lead.length() + Cells.of(source.substring(from, start));
    int marked = Cells.of(source.substring(start, Math.clamp(end, start, Math.max(start, to))));
    return new Excerpt(line, " ".repeat(before) + "^".repeat(Math.max(1, marked)));
  }

  /** The index from which at most so many cells lie before another index. */
  private static int cutBefore(String source, int index, int cells) {
    int from = index;
    int left = cells;
    while (from > 0 && (left -= Cells.of(source.codePointBefore(from))) >= 0) {
      from -= Character.charCount(source.codePointBefore(from));
    }
    return from;
  }

  /** The index up to which at most so many cells lie behind another index. */
  private static int cutAfter(String source, int index, int cells) {
    int to = index;
    int left = cells;
    while (to < source.length() && (left -= Cells.of(source.codePointAt(to))) >= 0) {
      to += Character.charCount(source.codePointAt(to));
    }
    return to;
  }
}
