package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PageItem.Segment;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.css.ComputedStyle.BorderStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;

/** Paints borders (Backgrounds 3, 4): sides that differ meet in mitres, also around corners. */
final class BorderPainter {
  private static final Side[] SIDES = Side.values();

  private BorderPainter() {}

  static void paint(ComputedStyle style, RoundedBox outer, Cut cut, PageCanvas canvas) {
    List<Border> borders = new ArrayList<>();
    boolean same = true;
    for (Side side : SIDES) {
      borders.add(style.border(side));
      same &= style.border(side).equals(borders.getFirst()) && !cut.at(side);
    }
    if (same && borders.getFirst().width() > 0 && borders.getFirst().style() != BorderStyle.DOUBLE) {
      around(borders.getFirst(), outer, canvas);
      return;
    }
    double[] widths = new double[SIDES.length];
    for (int i = 0; i < SIDES.length; i++) {
      widths[i] = cut.at(SIDES[i]) ? 0 : borders.get(i).width();
    }
    for (int i = 0; i < SIDES.length; i++) {
      if (widths[i] > 0) {
        side(borders.get(i), i, outer, widths, canvas);
      }
    }
  }

  /** One line around all of the box. */
  private static void around(Border border, RoundedBox outer, PageCanvas canvas) {
    double half = border.width() / 2;
    RoundedBox middle = outer.inset(new double[] {half, half, half, half});
    canvas.add(new PageItem.Shape(middle.path(), null, BoxPainter.stroke(border), PageItem.ARTIFACT));
  }

  private static void side(Border border, int side, RoundedBox outer, double[] widths, PageCanvas canvas) {
    boolean alone = widths[(side + 1) % SIDES.length] == 0 && widths[(side + 3) % SIDES.length] == 0;
    if (alone && !outer.isRound()) {
      BoxPainter.bar(border, bar(side, outer.box(), border.width()), side % 2 == 0, canvas);
      return;
    }
    switch (border.style()) {
      case SOLID -> strip(border, side, outer, widths, 0, 1, canvas);
      case DOUBLE -> {
        strip(border, side, outer, widths, 0, 1 / 3.0, canvas);
        strip(border, side, outer, widths, 2 / 3.0, 1, canvas);
      }
      case DASHED, DOTTED -> BoxPainter.bar(border, bar(side, outer.box(), border.width()), side % 2 == 0, canvas);
      case NONE -> {}
    }
  }

  private static PageItem.Box bar(int side, PageItem.Box box, double width) {
    return switch (SIDES[side]) {
      case TOP -> new PageItem.Box(box.x(), box.y(), box.width(), width);
      case RIGHT -> new PageItem.Box(box.x() + box.width() - width, box.y(), width, box.height());
      case BOTTOM -> new PageItem.Box(box.x(), box.y() + box.height() - width, box.width(), width);
      case LEFT -> new PageItem.Box(box.x(), box.y(), width, box.height());
    };
  }

  /** The part of a side between two shares of its thickness, from the middle of one corner to that of the next. */
  private static void strip(Border border, int side, RoundedBox outer, double[] widths, double from, double to,
      PageCanvas canvas) {
    RoundedBox above = outer.inset(times(widths, from));
    RoundedBox below = outer.inset(times(widths, to));
    int next = (side + 1) % SIDES.length;
    List<Segment> path = new ArrayList<>();
    above.corner(side).behind().to(path);
    above.corner(next).before().to(path);
    below.corner(next).before().reversed().to(path);
    below.corner(side).behind().reversed().to(path);
    path.add(new Segment.Close());
    canvas.add(new PageItem.Shape(path, border.ink(), null, PageItem.ARTIFACT));
  }

  private static double[] times(double[] widths, double part) {
    double[] some = new double[widths.length];
    for (int i = 0; i < some.length; i++) {
      some[i] = part * widths[i];
    }
    return some;
  }
}
