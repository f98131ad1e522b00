package org.gatefold.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The marked-content ids that one page's content stream uses. They count up in the order of painting; a mark whose
 * items stand apart has several.
 */
final class PageMarks {
  private final Map<Integer, List<Integer>> ids = new HashMap<>();
  private int count;

  /** Opens a sequence for a mark; gives its id. */
  int open(int mark) {
    ids.computeIfAbsent(mark, key -> new ArrayList<>(1)).add(count);
    return count++;
  }

  /** The ids of a mark in the order of painting; none if nothing was painted for it. */
  List<Integer> of(int mark) {
    return ids.getOrDefault(mark, List.of());
  }

  /** How many ids the page has. */
  int count() {
    return count;
  }
}
