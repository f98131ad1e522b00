package org.gatefold.diag;

import java.util.Comparator;

/**
 * A place in a file that a person wrote.
 *
 * @param file path relative to the workspace, with forward slashes; empty where no file is concerned
 * @param line 1-based line, or 0 where only the file is known
 * @param column 1-based column counted in UTF-16 units, or 0 where only the line is known
 */
public record Origin(String file, int line, int column) implements Comparable<Origin> {
  /** No place at all: a finding about the run itself. */
  public static final Origin NOWHERE = new Origin("", 0, 0);

  private static final Comparator<Origin> ORDER =
      Comparator.comparing(Origin::file).thenComparingInt(Origin::line).thenComparingInt(Origin::column);

  /** The whole of a file. */
  public static Origin of(String file) {
    return new Origin(file, 0, 0);
  }

  /** Reads what {@link #toString} writes; anything else becomes a file name. */
  public static Origin parse(String text) {
    int last = text.lastIndexOf(':');
    int first = last <= 0 ? -1 : text.lastIndexOf(':', last - 1);
    if (first <= 0) {
      return of(text);
    }
    try {
      int line = Integer.parseInt(text, first + 1, last, 10);
      return new Origin(text.substring(0, first), line, Integer.parseInt(text, last + 1, text.length(), 10));
    } catch (NumberFormatException notAPlace) {
      return of(text);
    }
  }

  /** This place moved down by some lines and, on its first line, right by some columns. */
  public Origin plus(int lines, int columns) {
    return new Origin(file, line + lines, lines == 0 ? column + columns : columns + 1);
  }

  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:col}, as editors and terminals understand it. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
