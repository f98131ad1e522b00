package org.gatefold.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.model.paged.PageItem;

/**
 * The marked-content ids that one page's content stream uses. They count up in the order of painting; a mark whose
 * items stand apart has several.
 */
final class PageMarks {
  private final Map<Integer, List<Integer>> ids = new HashMap<>();
  private final Map<Integer, StringBuilder> texts = new HashMap<>();
  private final Set<Integer> leftward = new HashSet<>();
  private int count;

  /**
   * Notes what is written under each mark, in the order of reading, if any text of the page runs from right to left: such glyphs
   * stand in the file in the order of seeing.
   */
  void read(List<PageItem> items) {
    for (PageItem item : items) {
      if (item instanceof PageItem.Glyphs glyphs && Clusters.runLeft(glyphs.glyphs())) {
        leftward.add(glyphs.mark());
      }
    }
    if (!leftward.isEmpty()) {
      items.forEach(this::read);
    }
  }

  private void read(PageItem item) {
    if (item instanceof PageItem.Glyphs shown) {
      List<PageItem.Glyph> glyphs = Clusters.runLeft(shown.glyphs()) ? shown.glyphs().reversed() : shown.glyphs();
      texts.computeIfAbsent(shown.mark(), key -> new StringBuilder()).append(Clusters.text(glyphs));
    }
  }

  /** Whether text under a mark runs from right to left. */
  boolean runsLeft(int mark) {
    return leftward.contains(mark);
  }

  /** What is written under a mark, without the hyphens of hyphenation; known only on pages where some text runs from right to left. */
  String text(int mark) {
    return texts.getOrDefault(mark, new StringBuilder()).toString().replace("\u00AD", "");
  }

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
