package org.gatefold.translate;

import java.util.Locale;
import java.util.Optional;

/** How far a translation is, as XLIFF 2.1 (4.3.1.28, state) names it; in order. */
public enum State {
  INITIAL,
  TRANSLATED,
  REVIEWED,
  FINAL;

  /** As files have it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that name. */
  static Optional<State> of(String id) {
    for (State state : values()) {
      if (state.id().equals(id)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  State orLess(State other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
