package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ways in which one page can be filled from a given place. */
final class PageOptions {
  /** How many ways are looked at further; a page that is nearly empty is never one of them while there are others. */
  private static final int WINDOW = 24;

  private final Galley galley;
  private final NoteArea area;
  private final double height;

  /** {@code height} of the page's text area in pt. */
  PageOptions(Galley galley, NoteArea area, double height) {
    this.galley = galley;
    this.area = area;
    this.height = height;
  }

  /** At least one way. Notes are cut only where pages with whole ones are worse. */
  List<PageFill> from(PageFill.Cursor start) {
    PageFiller whole = new PageFiller(galley, area, height, start, false);
    boolean notesAlone = start.strip() == galley.size() && !start.rests().isEmpty();
    List<PageFill> options = notesAlone ? List.of() : whole.fill();
    boolean good = options.stream().anyMatch(option -> option.cost() <= Cost.CUT_NOTE);
    if (good || (!whole.hasNotes() && !options.isEmpty())) {
      return cheapest(options);
    }
    PageFiller cutting = new PageFiller(galley, area, height, start, true);
    List<PageFill> all = new ArrayList<>(options);
    if (!notesAlone) {
      all.addAll(cutting.fill());
    }
    if (!all.isEmpty()) {
      return cheapest(all);
    }
    PageFill notes = cutting.notesOnly();
    return List.of(notes == null ? cutting.forced() : notes);
  }

  private static List<PageFill> cheapest(List<PageFill> options) {
    List<PageFill> sorted = new ArrayList<>(options);
    sorted.sort(Comparator.comparingDouble(PageFill::cost));
    return sorted.subList(0, Math.min(WINDOW, sorted.size()));
  }
}
