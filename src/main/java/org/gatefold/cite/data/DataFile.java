package org.gatefold.cite.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list that is part of the program: text in UTF-8, an entry a line. */
public final class DataFile {
  private DataFile() {}

  /**
   * Whether there is such a file.
   *
   * @param path from the root of the program's data, such as {@code cite/numbers/units.txt}
   */
  public static boolean exists(String path) {
    return DataFile.class.getResource("/" + path) != null;
  }

  /**
   * The lines without the spaces around them; empty ones and those that begin with # are left out.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static List<String> lines(String path) {
    try (InputStream in = DataFile.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
