package org.gatefold.cite.sense;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A line of a list: a name, a colon, and what belongs to it, between commas. Empty lines and those that begin with # are left out. */
record Line(String key, List<String> values) {
  private static final String FOLDER = "/cite/sense/";

  Line {
    values = List.copyOf(values);
  }

  /** Whether there is such a list. */
  static boolean exists(String name) {
    return Line.class.getResource(FOLDER + name) != null;
  }

  /** All lines of a list that is part of the program. */
  static List<Line> of(String name) {
    try (InputStream in = Line.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FOLDER + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Line::parse).toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
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
