package org.gatefold.typeset.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PageItem.Segment;
import org.gatefold.typeset.box.Semantic;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;
import org.gatefold.typeset.flow.NotePart;
import org.gatefold.typeset.flow.Placed;
import org.gatefold.typeset.flow.SetPage;

/**
 * Paints notes at the foot of pages. Each printing of a note is an element of its own in the structure tree; a note that goes
 * on over the page is one element on both. One for each document.
 */
final class NotePainter {
  /** The arrow behind a note that goes on: its size and distance from the text, in em. */
  private static final double ARROW = 0.45;
  private static final double ARROW_GAP = 0.25;

  private final Semantic structure;
  private final BoxPainter boxes;
  private final Map<String, Integer> printings = new HashMap<>();
  private final Map<String, Semantic.Copy> goingOn = new HashMap<>();

  /** {@code structure} takes notes that no text on their page calls. */
  NotePainter(Semantic structure, BoxPainter boxes) {
    this.structure = structure;
    this.boxes = boxes;
  }

  /** Whether a note was printed on this page or one before. */
  boolean isPrinted(String id) {
    return printings.containsKey(id);
  }

  void paint(SetPage.Foot foot, ComputedStyle area, FlowPainter flow, PageCanvas canvas) {
    PageItem.Box box = box(foot, area);
    edges(foot, area, box, canvas);
    double x = box.x() + area.inner(Side.LEFT, foot.width());
    double end = box.x() + box.width() - area.inner(Side.RIGHT, foot.width());
    double top = box.y() + area.inner(Side.TOP, foot.width());
    for (NotePart part : foot.parts()) {
      canvas.enterNote(part.id(), element(part, canvas));
      canvas.anchor(canvas.noteName(part.id()), x, top + part.y());
      canvas.anchor(part.id(), x, top + part.y());
      List<Placed> strips = Placed.range(part.galley(), part.from(), part.to(), 0);
      flow.paint(strips, x, top + part.y());
      canvas.leaveNote();
      if (!part.ends()) {
        arrow(part, area.rightToLeft() ? x : end, top + part.y() + strips.getLast().bottom(), canvas);
      }
    }
  }

  private Map<Semantic.Leaf, Semantic.Leaf> element(NotePart part, PageCanvas canvas) {
    Semantic.Copy known = part.begins() ? null : goingOn.get(part.id());
    if (known != null) {
      return known.leaves();
    }
    int printing = printings.merge(part.id(), 1, Integer::sum);
    Semantic.Copy copy = part.note().semantic().copy(printing == 1 ? part.id() : part.id() + "-" + printing);
    Semantic.Leaf caller = canvas.caller(part.id());
    (caller == null ? structure : caller.owner()).addNote(copy.semantic());
    goingOn.put(part.id(), copy);
    return copy.leaves();
  }

  /** The area's border box. */
  private static PageItem.Box box(SetPage.Foot foot, ComputedStyle area) {
    double left = area.margin(Side.LEFT, foot.width());
    double top = area.margin(Side.TOP, foot.width());
    return new PageItem.Box(foot.x() + left, foot.y() + top, foot.width() - left - area.margin(Side.RIGHT, foot.width()),
        foot.height() - top - area.margin(Side.BOTTOM, foot.width()));
  }

  /**
   * The area's background and borders. The rule above the notes, its top border, is as long as the area's width says; it runs
   * across the whole area where a note goes on from the page before, so that nobody takes its middle for a beginning.
   */
  private void edges(SetPage.Foot foot, ComputedStyle area, PageItem.Box box, PageCanvas canvas) {
    Border border = area.border(Side.TOP);
    Extent wish = foot.parts().getFirst().begins() ? area.width() : null;
    if (wish == null || border.width() == 0) {
      boxes.paint(area, box, canvas);
      return;
    }
    boxes.paint(area, box, new Cut(true, false, false, false), canvas);
    double width = Math.min(box.width(), wish.resolve(box.width()));
    double x = area.rightToLeft() ? box.x() + box.width() - width : box.x();
    BoxPainter.bar(border, new PageItem.Box(x, box.y(), width, border.width()), true, canvas);
  }

  /** A note that goes on points over the page, from the margin beside its last line. */
  private static void arrow(NotePart part, double edge, double bottom, PageCanvas canvas) {
    ComputedStyle style = part.note().box().style();
    double em = style.fontSize();
    double ahead = style.rightToLeft() ? -1 : 1;
    double x = edge + ahead * ARROW_GAP * em;
    double middle = bottom - part.galley().strips().get(part.to() - 1).height() / 2;
    double half = ARROW * em / 2;
    List<Segment> path = List.of(new Segment.MoveTo(x, middle - half), new Segment.LineTo(x + ahead * ARROW * em, middle),
        new Segment.LineTo(x, middle + half), new Segment.Close());
    Ink ink = style.color();
    canvas.add(new PageItem.Shape(path, ink, null, PageItem.ARTIFACT));
  }
}
