package org.gatefold.load;

import java.util.Collection;
import org.gatefold.diag.Nearest;

/** Pieces of hints about names that are not known. */
final class Hint {
  private Hint() {}

  /** {@code "Did you mean `x`? "} for the nearest known name, or nothing if none is near. */
  static String guess(String name, Collection<String> known) {
    return Nearest.to(name, known).map(near -> "Did you mean `" + near + "`? ").orElse("");
  }

  /** The known names in order. */
  static String list(Collection<String> known) {
    return known.isEmpty() ? "none" : String.join(", ", known.stream().sorted().toList());
  }
}
