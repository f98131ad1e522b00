package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps room for the edges that boxes get again where they go on ({@code box-decoration-break: clone}): what repeats above a
 * strip at the top of a page begins with them.
 */
final class CloneEdges {
  private CloneEdges() {}

  static void addTo(List<Strip> strips) {
    for (Strip strip : strips) {
      List<Strip> edges = new ArrayList<>();
      for (int i = 0; i < strip.decors.size(); i++) {
        Decor decor = strip.decors.get(i);
        if (decor.style().cloneDecoration() && !decor.beginsAt(strip)) {
          Strip edge = new Strip(new Strip.Blank(), decor.opening(), strip.origin());
          edge.decors.addAll(strip.decors.subList(0, i + 1));
          edges.add(edge);
        }
      }
      if (!edges.isEmpty()) {
        edges.addAll(strip.repeated);
        strip.repeated = edges;
      }
    }
  }
}
