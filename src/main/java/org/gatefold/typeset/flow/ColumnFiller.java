package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One set of columns on one page: what their strips ask of the page, and where everything in them stands. */
final class ColumnFiller {
  private final Strip.ColumnsContent content;
  private final Strip strip;
  private final @Nullable NoteArea notes;
  private final ColumnPacker packer;
  private final double y;

  /** {@code y} of the columns' top in pt from the top of the text area. */
  ColumnFiller(Strip.ColumnsContent content, Strip strip, NoteArea area, double y) {
    this.content = content;
    this.strip = strip;
    this.notes = area.inColumns(content.width());
    this.packer = new ColumnPacker(content.galley(), notes);
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
    return notes == null ? content.galley().get(index).asks(first) : List.of();
  }

  /** Places what the columns hold; where notes stand at their feet, these are at least so deep, in pt. */
  Placed place(ColumnPacker.Split split, double least) {
    List<Placed.Column> filled = new ArrayList<>();
    double deepest = 0;
    for (int i = 1; i < split.edges().size(); i++) {
      int from = split.edges().get(i - 1);
      int to = split.edges().get(i);
      List<Placed> strips = new ArrayList<>(Placed.above(content.galley().get(from), 0));
      double at = strips.isEmpty() ? 0 : strips.getLast().bottom();
      strips.addAll(Placed.range(content.galley(), from, to, at));
      NoteArea.Filled foot = notes == null ? NoteArea.Filled.NOTHING : notes.all(List.of(), packer.asks(from, to));
      deepest = Math.max(deepest, (strips.isEmpty() ? 0 : strips.getLast().bottom()) + foot.height());
      filled.add(new Placed.Column(content.left(i - 1), strips, foot));
    }
    return new Placed(strip, y, notes == null ? deepest : Math.max(deepest, least), filled);
  }
}
