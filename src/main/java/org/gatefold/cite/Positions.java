package org.gatefold.cite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells each reference's place among those cited before it, note by note. */
final class Positions {
  private final Set<String> seen = new HashSet<>();
  private List<Cite> before = List.of();

  /** A reference as one citation names it. */
  record Cite(String key, Locator locator) {}

  /** What follows may be printed elsewhere: nothing there can say "ibid.". */
  void jump() {
    before = List.of();
  }

  /** The positions of the references of the next note. */
  List<Position> of(List<Cite> cites) {
    List<Position> positions = new ArrayList<>();
    // The note before must name one work alone, or "ibid." would not say which.
    Cite last = before.size() == 1 ? before.getFirst() : null;
    for (Cite cite : cites) {
      positions.add(position(cite, last));
      last = cite;
    }
    before = cites;
    return positions;
  }

  private Position position(Cite cite, @Nullable Cite last) {
    if (seen.add(cite.key())) {
      return Position.FIRST;
    }
    if (last == null || !last.key().equals(cite.key())) {
      return Position.SUBSEQUENT;
    }
    if (cite.locator().equals(last.locator())) {
      return Position.IBID;
    }
    // The whole work behind one of its pages is not the same place.
    return cite.locator().isEmpty() ? Position.SUBSEQUENT : Position.IBID_WITH_LOCATOR;
  }
}
