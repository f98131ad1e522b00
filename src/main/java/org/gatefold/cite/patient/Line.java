package org.gatefold.cite.patient;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A line of a data file: a word that says what it is, a space, and the rest. Empty lines and those that begin with # are left out. */
record Line(String key, String value) {
  private static final String FOLDER = "/cite/patient/";

  /** Whether there is such a file. */
  static boolean exists(String name) {
    return Line.class.getResource(FOLDER + name) != null;
  }

  /** All lines of a file that is part of the program. */
  static List<Line> of(String name) {
    try (InputStream in = Line.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FOLDER + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Line::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
