package org.gatefold.cite.sense;

import java.util.Arrays;
import java.util.List;
import org.gatefold.cite.data.DataFile;

/** A line of a list: a name, a colon, and what belongs to it, between commas. Empty lines and those that begin with # are left out. */
record Line(String key, List<String> values) {
  private static final String FOLDER = "cite/sense/";

  Line {
    values = List.copyOf(values);
  }

  /** Whether there is such a list. */
  static boolean exists(String name) {
    return DataFile.exists(FOLDER + name);
  }

  /** All lines of a list that is part of the program. */
  static List<Line> of(String name) {
    return DataFile.lines(FOLDER + name).stream().map(Line::parse).toList();
  }

  private static Line parse(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException("a line has a name and a colon: " + line);
    }
    return new Line(line.substring(0, colon).strip(),
        Arrays.stream(line.substring(colon + 1).split(",", -1)).map(String::strip).filter(value -> !value.isEmpty()).toList());
  }
}
