package org.gatefold.typeset.text;

import java.util.ArrayList;
import java.util.List;

/** Makes finished lines of a paragraph once their ends are known. */
final class LineBuilder {
  /** Spaces that would have to grow by more than this part of themselves stay as they are: the line is short instead. */
  private static final double MOST_STRETCH = 6;

  private final ShapedParagraph paragraph;
  private final ParagraphText text;
  private final EdgeShaper edges;
  private final GlyphWriter writer;

  LineBuilder(ShapedParagraph paragraph, EdgeShaper edges, GlyphWriter writer) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.edges = edges;
    this.writer = writer;
  }

  /**
   * Builds one line.
   *
   * @param from offset of its first character
   * @param trim offset behind its last visible character
   * @param to offset behind its last character
   * @param shrinks whether its spaces may shrink, even if they are not stretched
   * @param left edge of the room for the line in pt
   * @param room width of that room
   * @param startHang how far the line hangs out of it at its start
   * @param endHang and at its end
   */
  record Spec(int from, int trim, int to, boolean hyphen, ParagraphStyle.Align align, boolean shrinks, double left, double room,
      double startHang, double endHang) {}

  Line line(Spec spec) {
    List<Draft> drafts = drafts(spec);
    double natural = 0;
    double spaces = 0;
    double give = 0;
    for (Draft draft : drafts) {
      natural += draft.width();
      spaces += draft.spaces();
      give += draft.give();
    }
    double target = spec.room() + spec.startHang() + spec.endHang();
    double stretch = stretch(spec, natural, spaces, give, target);
    double width = natural + stretch * spaces + Math.max(0, stretch) * give;
    double left = left(spec, width);
    List<Line.Piece> pieces = writer.write(drafts, left, stretch, paragraph.baseLevel(), spec.trim());
    double over = width - target;
    return new Line(pieces, Rounding.round(width), text.sourceOffset(spec.from()), text.sourceOffset(spec.to()),
        spec.hyphen(), over > 2 * Fit.EPSILON ? Rounding.round(over) : 0);
  }

  /** By which part of itself every space grows or shrinks. */
  private static double stretch(Spec spec, double natural, double spaces, double give, double target) {
    double elastic = target < natural ? spaces : spaces + give;
    double wanted = elastic <= 0 ? 0 : (target - natural) / elastic;
    if (wanted < 0) {
      return spec.shrinks() ? Math.max(-Rating.Justified.SHRINK, wanted) : 0;
    }
    return spec.align() == ParagraphStyle.Align.JUSTIFY && wanted <= MOST_STRETCH ? wanted : 0;
  }

  private double left(Spec spec, double width) {
    boolean rightToLeft = (paragraph.baseLevel() & 1) == 1;
    double atStart = rightToLeft ? spec.left() + spec.room() + spec.startHang() - width : spec.left() - spec.startHang();
    double atEnd = rightToLeft ? spec.left() - spec.endHang() : spec.left() + spec.room() + spec.endHang() - width;
    return switch (spec.align()) {
      case START, JUSTIFY -> atStart;
      case END -> width > spec.room() ? atStart : atEnd;
      case CENTER -> width > spec.room() ? atStart : (atStart + atEnd) / 2;
    };
  }

  /** The line's parts in logical order. */
  private List<Draft> drafts(Spec spec) {
    List<Draft> drafts = new ArrayList<>();
    if (spec.from() >= spec.to()) {
      return drafts;
    }
    for (int i = firstRun(spec.from()); i < paragraph.runs().size(); i++) {
      TextRun run = paragraph.runs().get(i);
      if (run.from() > spec.to() || (run.from() == spec.to() && !(run instanceof TextRun.Edge))) {
        break;
      }
      switch (run) {
        case TextRun.Text letters -> addText(letters, spec, drafts);
        case TextRun.Thing thing -> drafts.add(new Draft.Thing(thing));
        case TextRun.Edge edge -> {
          if (edge.isIn(spec.from(), spec.to())) {
            drafts.add(new Draft.Edge(edge));
          }
        }
        case TextRun.Blank blank -> {
          if (Chars.isMarkOrIsolate(paragraph.text().at(blank.from()))) {
            drafts.add(new Draft.Mark(blank.level()));
          }
        }
      }
    }
    return drafts;
  }

  /** The run at an offset, or the first of the edges before it. */
  private int firstRun(int offset) {
    int run = paragraph.runAt(offset);
    while (run > 0 && paragraph.runs().get(run - 1) instanceof TextRun.Edge edge && edge.from() == offset) {
      run--;
    }
    return run;
  }

  private void addText(TextRun.Text run, Spec spec, List<Draft> drafts) {
    int from = Math.max(spec.from(), run.from());
    int visible = Math.min(spec.trim(), run.to());
    int to = Math.min(spec.to(), run.to());
    if (visible > from) {
      boolean ends = visible == spec.trim();
      List<Slice> slices = edges.slices(run, from, visible, from == spec.from(), ends && visible == to, spec.hyphen() && ends);
      Give give = paragraph.advances().give();
      double gives = give == null ? 0 : give.upTo(Math.min(visible + 1, spec.trim())) - give.upTo(Math.min(from + 1, spec.trim()));
      drafts.add(new Draft.Letters(run, slices, run.level(), ends ? -run.style().letterSpacing() : 0, gives,
          paragraph));
    }
    int trailing = Math.max(from, visible);
    if (to > trailing) {
      Slice spaces = new Slice(run, run.glyphs(), run.from(), trailing, to, false);
      drafts.add(new Draft.Trailing(run, spaces, paragraph.baseLevel()));
    }
  }
}
