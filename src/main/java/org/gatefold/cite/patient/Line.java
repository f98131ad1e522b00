package org.gatefold.cite.patient;

import java.util.List;
import org.gatefold.cite.data.DataFile;

/** A line of a data file: a word that says what it is, a space, and the rest. Empty lines and those that begin with # are left out. */
record Line(String key, String value) {
  private static final String FOLDER = "cite/patient/";

  /** Whether there is such a file. */
  static boolean exists(String name) {
    return DataFile.exists(FOLDER + name);
  }

  /** All lines of a file that is part of the program. */
  static List<Line> of(String name) {
    return DataFile.lines(FOLDER + name).stream().map(Line::parse).toList();
  }

  private static Line parse(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? new Line(line, "") : new Line(line.substring(0, space), line.substring(space + 1).strip());
  }

  /** The value's words. */
  List<String> words() {
    return value.isEmpty() ? List.of() : List.of(value.split(" +", -1));
  }
}
