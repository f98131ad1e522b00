package org.gatefold.fill;

import java.util.Collection;
import org.gatefold.diag.Nearest;

/** Beginnings of hints. */
final class Hint {
  private Hint() {}

  /** {@code did you mean "x"? }, or nothing if no known name is near. */
  static String near(String unknown, Collection<String> known) {
    return Nearest.to(unknown, known).map(name -> "did you mean \"" + name + "\"? ").orElse("");
  }
}
