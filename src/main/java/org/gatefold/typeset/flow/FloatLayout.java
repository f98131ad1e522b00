package org.gatefold.typeset.flow;

import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.jspecify.annotations.Nullable;

/** Sets floats and finds their places (CSS 2.2, 9.5.1). */
final class FloatLayout {
  private final BlockLayout blocks;
  private final ContentWidths contents;
  private final InitialLetters initials;
  private final Findings findings;

  FloatLayout(BlockLayout blocks, ContentWidths contents, InitialLetters initials, Findings findings) {
    this.blocks = blocks;
    this.contents = contents;
    this.initials = initials;
    this.findings = findings;
  }

  /** The side to which a box floats, or null if it does not. */
  static @Nullable Side side(Box box) {
    Side side = box.style().floating();
    if (side == null && box instanceof Box.Initial) {
      return box.style().rightToLeft() ? Side.RIGHT : Side.LEFT;
    }
    return side;
  }

  /** Sets a float of a block whose content begins at {@code x} and is {@code width} pt wide. */
  void set(Box box, Side side, double x, double width, GalleyBuilder out) {
    out.beginFloats();
    ComputedStyle style = box.style();
    double left = style.margin(Side.LEFT, width);
    double right = style.margin(Side.RIGHT, width);
    double above = style.margin(Side.TOP, width);
    double below = style.margin(Side.BOTTOM, width);
    if (box instanceof Box.Initial && !out.floats().isEmpty()) {
      out.clear(side == Side.LEFT, side == Side.RIGHT, box.head().origin());
    }
    double border = box instanceof Box.Initial initial
        ? initials.width(initial, width)
        : contents.fitted(box, width, width - left - right);
    Galley galley = box instanceof Box.Initial initial
        ? initials.lay(initial, border)
        : blocks.alone(box, border, width, 0);
    if (left + border + right > width + Cost.EPSILON) {
      findings.add(FlowCode.BOX_TOO_WIDE, box.head().origin(), FlowCode.points(left + border + right - width));
    }
    double height = galley.solidHeight();
    double y = place(x, width, left + border + right, above + height + below, style, out);
    Floats.Room room = out.floats().room(x, width, y, y + above + height + below);
    double start = side == Side.LEFT ? room.left() + left : room.right() - right - border;
    double edge = side == Side.LEFT ? start + border + right : start - left;
    double base = style.rightToLeft() ? x + width : x;
    out.floats().add(new Floated(galley, side, start, edge, base, height, below, out.size(), y + above - out.nextTop(),
        box.head().origin()));
  }

  /** The highest place where it fits: below those that were written before, and beside them if there is room. */
  private static double place(double x, double width, double wide, double high, ComputedStyle style, GalleyBuilder out) {
    Floats floats = out.floats();
    double y = Math.max(out.place(), floats.lowestTop());
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      y = style.clears(side) ? Math.max(y, floats.bottom(side, 0)) : y;
    }
    while (floats.room(x, width, y, y + high).width() < wide - Cost.EPSILON && floats.endBelow(y) > y) {
      y = floats.endBelow(y);
    }
    return y;
  }
}
