package org.gatefold.typeset.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which page each id stands. */
public final class AnchorPages {
  private final Map<String, Integer> pages = new HashMap<>();

  private AnchorPages() {}

  /** Page numbers from 1 by id; where an id is printed several times, its first page. */
  public static Map<String, Integer> of(List<SetPage> pages) {
    AnchorPages found = new AnchorPages();
    for (SetPage page : pages) {
      int number = page.index() + 1;
      found.collect(page.strips(), number);
      page.notes().forEach(note -> found.pages.putIfAbsent(note.note().id(), number));
    }
    return found.pages;
  }

  private void collect(List<Placed> strips, int number) {
    for (Placed placed : strips) {
      placed.columns().forEach(column -> collect(column.strips(), number));
      collect(placed.strip(), number);
    }
  }

  private void collect(Strip strip, int number) {
    strip.anchors().forEach(anchor -> pages.putIfAbsent(anchor, number));
    strip.floats().forEach(floated -> collect(floated.galley(), number));
    switch (strip.content()) {
      case Strip.RowsContent rows -> rows.cells().forEach(cell -> collect(cell.galley(), number));
      case Strip.GroupContent group -> group.boxes().forEach(box -> collect(box.galley(), number));
      case Strip.LineContent line -> line.atoms().values().forEach(atom -> collect(atom.galley(), number));
      case Strip.PictureContent picture -> {}
      case Strip.ColumnsContent columns -> {}
      case Strip.Blank blank -> {}
    }
  }

  private void collect(Galley galley, int number) {
    galley.strips().forEach(strip -> collect(strip, number));
  }
}
