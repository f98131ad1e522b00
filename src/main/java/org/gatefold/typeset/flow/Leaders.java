package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.box.InlineStyles;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.text.InlineItem;
import org.gatefold.typeset.text.Line;
import org.gatefold.typeset.text.ParagraphStyle;
import org.gatefold.typeset.text.ParagraphStyle.Align;
import org.gatefold.typeset.text.TextSetter;

/**
 * Stretches leaders over the white space of their lines (GCPM 3, leaders). Patterns stand on a grid counted from the end
 * edge of the measure, so that the dots of lines below each other stand below each other.
 */
final class Leaders {
  private static final double ENDLESS = 100_000;
  /** The least number of patterns that a leader shows. */
  private static final int LEAST = 2;
  private static final int SAMPLE = 8;

  private final TextSetter setter;

  Leaders(TextSetter setter) {
    this.setter = setter;
  }

  /** The room of a line in pt; the grid is counted from its end edge. */
  record Room(double left, double right, boolean rightToLeft) {}

  static boolean isLeader(Box.Tag tag) {
    return tag.spacer() instanceof Box.Spacer.Leader;
  }

  /** The least width of a leader in pt. */
  double least(Box.Tag tag) {
    return LEAST * pattern(tag).width();
  }

  /** The line with its leaders stretched; what they show goes to {@code atoms}. */
  Line stretch(Line line, Box.Inlines content, Room room, Map<Integer, Atom> atoms) {
    long count = line.pieces().stream().filter(piece -> isLeader(content.tags().get(piece.tag()))).count();
    if (count == 0) {
      return line;
    }
    double free = Math.max(0, room.right() - room.left() - line.width()) / count;
    double start = line.pieces().stream().mapToDouble(Line.Piece::x).min().orElse(0);
    List<Line.Piece> pieces = new ArrayList<>();
    for (Line.Piece piece : line.pieces()) {
      long before = line.pieces().stream()
          .filter(other -> other.x() < piece.x() && isLeader(content.tags().get(other.tag()))).count();
      double x = (free > 0 ? room.left() - start : 0) + piece.x() + before * free;
      Box.Tag tag = content.tags().get(piece.tag());
      double more = isLeader(tag) ? free : 0;
      Line.Piece moved = switch (piece) {
        case Line.Run run -> new Line.Run(run.face(), run.size(), run.glyphs(), x, run.width(), run.tag());
        case Line.Slot slot -> new Line.Slot(x, slot.width() + more, slot.tag());
      };
      pieces.add(moved);
      if (isLeader(tag)) {
        atoms.put(piece.tag(), atom(tag, moved, room));
      }
    }
    double width = free > 0 ? room.right() - room.left() : line.width();
    return new Line(pieces, width, line.start(), line.end(), line.hyphenated(), line.overfull());
  }

  /** A pattern that is repeated, and its width in pt; 0 for none. */
  private record Pattern(String text, double width) {}

  private Pattern pattern(Box.Tag tag) {
    if (!(tag.spacer() instanceof Box.Spacer.Leader leader)) {
      return new Pattern("", 0);
    }
    List<InlineItem> sample = List.of(span(leader.pattern().repeat(SAMPLE), tag), new InlineItem.Thing(0, false, 0));
    double width = setter.shape(sample, style(false), new Findings()).penBefore(1) / SAMPLE;
    return new Pattern(leader.pattern(), width);
  }

  private static InlineItem span(String text, Box.Tag tag) {
    return new InlineItem.Span(text, InlineStyles.of(tag.style()), 0, Origin.NOWHERE);
  }

  private static ParagraphStyle style(boolean rightToLeft) {
    return new ParagraphStyle(Align.START, Align.START, 0, rightToLeft, false, 99, 99, 99, 0, false, false);
  }

  private Atom atom(Box.Tag tag, Line.Piece slot, Room room) {
    Pattern pattern = pattern(tag);
    // Distances from the end edge of the measure.
    double near = room.rightToLeft() ? slot.x() : room.right() - slot.x() - slot.width();
    double far = near + slot.width();
    GalleyBuilder out = new GalleyBuilder(slot.width());
    if (pattern.width() > 0 && !pattern.text().isBlank()) {
      long first = (long) Math.ceil(near / pattern.width() - Cost.EPSILON);
      long end = (long) Math.floor(far / pattern.width() + Cost.EPSILON);
      if (end > first) {
        double left = room.rightToLeft() ? first * pattern.width() : room.right() - end * pattern.width();
        add(pattern.text().repeat((int) (end - first)), tag, left - slot.x(), out);
      }
    }
    return new Atom(out.finish(), 0, 0, slot.width(), 0, 0);
  }

  private void add(String text, Box.Tag tag, double x, GalleyBuilder out) {
    ComputedStyle look = tag.style();
    List<Line> lines = setter.lines(
        setter.shape(List.of(span(text, tag)), style(false), new Findings()), ENDLESS);
    Box.Tag drawn =
        new Box.Tag(look, tag.origin(), null, null, List.of(), 0, List.of(), List.of(), null, null, List.of());
    Box.Inlines content = new Box.Inlines(List.of(span(text, tag)), List.of(drawn));
    out.add(new Strip.LineContent(lines.getFirst(), content, Map.of(), x, 0), 0, tag.origin());
  }
}
