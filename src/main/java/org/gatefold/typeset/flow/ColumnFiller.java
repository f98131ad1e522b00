package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;

/** One set of columns on one page: what their strips ask of the page, and where everything in them stands. */
final class ColumnFiller {
  private final Strip.ColumnsContent content;
  private final Strip strip;
  private final ColumnPacker packer;
  private final double y;

  /** {@code y} of the columns' top in pt from the top of the text area. */
  ColumnFiller(Strip.ColumnsContent content, Strip strip, NoteArea area, double y) {
    this.content = content;
    this.strip = strip;
    this.packer = new ColumnPacker(content.galley());
    this.y = y;
  }

  ColumnPacker packer() {
    return packer;
  }

  double y() {
    return y;
  }

  /** Notes for which a strip needs room at the foot of the page; {@code first} if it is the first in its column. */
  List<String> asksOfPage(int index, boolean first) {
    return content.galley().get(index).asks(first);
  }

  /** Places what the columns hold; they are at least so deep, in pt. */
  Placed place(ColumnPacker.Split split, double least) {
    List<Placed.Column> filled = new ArrayList<>();
    double deepest = 0;
    for (int i = 1; i < split.edges().size(); i++) {
      int from = split.edges().get(i - 1);
      List<Placed> strips = new ArrayList<>(Placed.above(content.galley().get(from), 0));
      double at = strips.isEmpty() ? 0 : strips.getLast().bottom();
      strips.addAll(Placed.range(content.galley(), from, split.edges().get(i), at));
      deepest = Math.max(deepest, strips.isEmpty() ? 0 : strips.getLast().bottom());
      filled.add(new Placed.Column(content.x() + (i - 1) * (content.width() + content.gap()), strips));
    }
    return new Placed(strip, y, deepest, filled);
  }
}
