package org.gatefold.typeset.flow;

import java.util.List;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.VerticalAlign;
import org.gatefold.typeset.text.Line;

/**
 * A page-margin box on its page; lengths in pt from the top left corner of the trimmed page.
 *
 * @param name such as {@code top-left}
 * @param area its border box
 * @param content its content box
 * @param top of the galley
 */
public record MarginBox(String name, ComputedStyle style, PageItem.Box area, PageItem.Box content, Galley galley, double top) {

  /** A box whose content stands where {@code vertical-align} puts it. */
  static MarginBox of(String name, Box.Lines box, PageItem.Box area, PageItem.Box content, Galley galley) {
    Reach reach = reach(galley);
    double free = content.height() - reach.height();
    double above = switch (box.style().verticalAlign().kind()) {
      case TOP -> 0;
      case BOTTOM -> free;
      case MIDDLE, BASELINE, SUB, SUPER, RAISE -> free / 2;
    };
    return new MarginBox(name, box.style(), area, content, galley, content.y() + above - reach.top());
  }

  /** Lets all that are to stand on one baseline do so: the lowest that one of them would have in its middle. */
  static List<MarginBox> onBaselines(List<MarginBox> boxes) {
    double above = lowest(boxes, "top-");
    double below = lowest(boxes, "bottom-");
    return boxes.stream().map(box -> box.onBaseline(box.name.startsWith("top-") ? above : below)).toList();
  }

  private static double lowest(List<MarginBox> boxes, String edge) {
    return boxes.stream().filter(box -> box.name.startsWith(edge) && box.isAlongBaseline())
        .mapToDouble(box -> box.top + box.galley.baseline()).max().orElse(0);
  }

  private boolean isAlongBaseline() {
    VerticalAlign.Kind kind = style.verticalAlign().kind();
    boolean placed = kind == VerticalAlign.Kind.TOP || kind == VerticalAlign.Kind.MIDDLE || kind == VerticalAlign.Kind.BOTTOM;
    return !placed && (name.startsWith("top-") || name.startsWith("bottom-"));
  }

  private MarginBox onBaseline(double baseline) {
    return isAlongBaseline() ? new MarginBox(name, style, area, content, galley, baseline - galley.baseline()) : this;
  }

  /** How much higher the content is than its place, in pt. */
  public double over() {
    return reach(galley).height() - content.height();
  }

  /** How much wider the widest line is than its place, in pt. */
  public double overWidth() {
    return galley.strips().stream()
        .mapToDouble(strip -> strip.content() instanceof Strip.LineContent line ? line.line().overfull() : 0)
        .max().orElse(0);
  }

  /** What content takes of its galley. */
  record Reach(double top, double height) {}

  /** All of it; pictures without text do not stand on a line but in the place itself. */
  static Reach reach(Galley galley) {
    if (galley.size() == 1 && galley.get(0).content() instanceof Strip.LineContent line) {
      double above = 0;
      double below = 0;
      for (Line.Piece piece : line.line().pieces()) {
        Atom atom = line.atoms().get(piece.tag());
        if (atom == null) {
          return new Reach(0, galley.solidHeight());
        }
        above = Math.max(above, atom.above());
        below = Math.max(below, atom.below());
      }
      return new Reach(line.baseline() - above, above + below);
    }
    return new Reach(0, galley.solidHeight());
  }
}
