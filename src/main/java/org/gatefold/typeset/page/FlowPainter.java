package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PageItem.Segment;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.box.Semantic;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.css.ComputedStyle.ListStyle;
import org.gatefold.typeset.flow.Atom;
import org.gatefold.typeset.flow.Decor;
import org.gatefold.typeset.flow.Floated;
import org.gatefold.typeset.flow.Placed;
import org.gatefold.typeset.flow.Shift;
import org.gatefold.typeset.flow.Strip;
import org.gatefold.typeset.text.Line;
import org.jspecify.annotations.Nullable;

/** Paints placed strips: what lies behind them first, then each strip's content in the order of the text. */
final class FlowPainter {
  /** How far a link's area reaches above and below the baseline, in em. */
  private static final double LINK_ABOVE = 0.9;
  private static final double LINK_BELOW = 0.3;
  /** Bullets: size, height over the baseline and distance from the text, in em. */
  private static final double BULLET_RADIUS = 0.14;
  private static final double BULLET_HEIGHT = 0.29;
  private static final double BULLET_GAP = 0.75;
  private static final double LABEL_GAP = 0.4;

  private final BoxPainter boxes;
  private final PageCanvas canvas;
  private final PageEdge edge;
  private final LoosePainter loose;

  FlowPainter(BoxPainter boxes, PageCanvas canvas, PageEdge edge, LoosePainter loose) {
    this.boxes = boxes;
    this.edge = edge;
    this.canvas = canvas;
    this.loose = loose;
  }

  /** Paints boxes that are out of flow, against an area or, if that is null, the page. */
  interface LoosePainter {
    void paint(Box box, PageItem.@Nullable Box area);
  }

  /** Paints strips whose area's top left corner is at a point of the page. */
  void paint(List<Placed> strips, double x, double y) {
    decorate(strips, x, y);
    for (Placed placed : strips) {
      canvas.enterEcho(placed.strip().isEcho());
      paint(placed, x, y);
      canvas.leaveEcho();
    }
  }

  private void decorate(List<Placed> strips, double x, double y) {
    Set<Decor> decors = new LinkedHashSet<>();
    strips.forEach(placed -> decors.addAll(placed.strip().decors()));
    for (Decor decor : decors) {
      List<Placed> covered = strips.stream().filter(placed -> placed.strip().decors().contains(decor)).toList();
      Placed first = covered.getFirst();
      Placed last = covered.getLast();
      double top = decor.beginsAt(first.strip()) ? first.y() + decor.top() : first.y();
      double content = last.y() + last.strip().before() + last.height();
      double bottom = decor.endsAt(last.strip())
          ? content + decor.bottom()
          : content + last.strip().after() + last.strip().closing(decor);
      PageItem.Box area = new PageItem.Box(
          x + decor.x() + decor.shift().x(), y + top + decor.shift().y(), decor.width(), bottom - top);
      Cut cut = decor.style().cloneDecoration()
          ? Cut.NONE
          : new Cut(!decor.beginsAt(first.strip()), false, !decor.endsAt(last.strip()), false);
      boxes.paint(decor.style(), area, cut, canvas);
      canvas.place(decor, area);
    }
    new RowPainter(boxes, canvas).paint(strips, x, y);
  }

  private void paint(Placed placed, double left, double above) {
    Strip strip = placed.strip();
    double x = left + strip.shift().x();
    double y = above + strip.shift().y();
    double top = y + placed.y() + strip.before();
    note(strip, x, y + placed.y());
    strip.loose().forEach(box -> loose.paint(box.box(), canvas.area(box.around())));
    for (Floated floated : strip.floats()) {
      paint(Placed.all(floated.galley(), 0), x + floated.x(), y + placed.y() + floated.y());
    }
    switch (strip.content()) {
      case Strip.LineContent line -> {
        strip.markers().forEach(marker -> marker(marker, x, top + line.baseline()));
        line(line, x, top);
      }
      case Strip.PictureContent picture -> picture(picture, x, top, placed.height());
      case Strip.ColumnsContent columns -> columns(columns, placed, x, top);
      case Strip.RowsContent rows -> rows(rows, x, top);
      case Strip.GroupContent group -> group.boxes().forEach(box ->
          paint(Placed.all(box.galley(), 0), x + box.x(), top + box.y()));
      case Strip.Blank blank -> {}
    }
  }

  private void note(Strip strip, double x, double y) {
    strip.anchors().forEach(anchor -> canvas.anchor(anchor, x, y));
    for (Box.Title title : strip.titles()) {
      canvas.heading(title, x, y);
    }
  }

  private void columns(Strip.ColumnsContent content, Placed placed, double x, double top) {
    Border rule = content.rule();
    for (int i = 0; i < placed.columns().size(); i++) {
      Placed.Column column = placed.columns().get(i);
      if (i > 0 && rule.width() > 0) {
        double middle = x + column.x() + (content.rightToLeft() ? content.width() + content.gap() / 2 : -content.gap() / 2);
        List<Segment> path =
            List.of(new Segment.MoveTo(middle, top), new Segment.LineTo(middle, top + placed.height()));
        canvas.add(new PageItem.Shape(path, null, BoxPainter.stroke(rule), PageItem.ARTIFACT));
      }
    }
    placed.columns().forEach(column -> paint(column.strips(), x + column.x(), top));
  }

  private void rows(Strip.RowsContent rows, double x, double top) {
    for (Strip.CellContent cell : rows.cells()) {
      paint(Placed.all(cell.galley(), 0), x + cell.x(), top + cell.y());
    }
  }

  private void picture(Strip.PictureContent picture, double x, double top, double height) {
    PageItem.Box area = new PageItem.Box(x + picture.x(), top, picture.width(), height);
    Semantic figure = picture.image().figure();
    if (figure != null && !canvas.isEcho()) {
      figure.place(area, canvas.index());
    }
    canvas.add(new PageItem.Picture(picture.image().resource(), area.x(), area.y(), area.width(), area.height(), null,
        canvas.mark(picture.image().leaf())));
  }

  private void line(Strip.LineContent content, double x, double top) {
    double baseline = top + content.baseline();
    double left = x + content.x();
    InlineBoxPainter.paint(content, left, baseline, boxes, canvas);
    LinkSpan open = null;
    LineOrder order = LineOrder.of(content.line(), canvas);
    for (Line.Piece piece : content.line().pieces()) {
      order.next(piece);
      Box.Tag tag = content.text().tags().get(piece.tag());
      Box.Link link = tag.link();
      double start = left + piece.x();
      if (open != null && !open.link.equals(link)) {
        open.close(canvas);
        open = null;
      }
      if (link != null) {
        open = open == null ? new LinkSpan(link, baseline - tag.raise(), tag.style().fontSize()) : open;
        open.cover(start, start + piece.width());
      }
      canvas.call(tag.calls(), start, top, tag.leaf());
      tag.anchors().forEach(anchor -> canvas.anchor(anchor, start, top));
      piece(piece, tag, content.atoms().get(piece.tag()), left, baseline);
    }
    if (open != null) {
      open.close(canvas);
    }
    order.finish();
  }

  private void piece(Line.Piece piece, Box.Tag tag, @Nullable Atom atom, double left, double baseline) {
    double y = baseline - tag.raise();
    switch (piece) {
      case Line.Run run -> glyphs(run, tag, left, y);
      case Line.Slot slot -> {
        if (atom != null) {
          paint(Placed.all(atom.galley(), 0), left + slot.x() + atom.left(), y - atom.above() + atom.top());
        } else if (tag.spacer() instanceof Box.Spacer.Mark mark) {
          mark(mark, tag.style(), left + slot.x(), slot.width(), y);
        }
      }
    }
  }

  private void glyphs(Line.Run run, Box.Tag tag, double left, double y) {
    Ink ink = tag.style().color();
    int mark = canvas.mark(tag.leaf());
    PageItem.Glyphs item = new PageItem.Glyphs(run.face(), run.size(), left + run.x(), y, ink, run.glyphs(), mark);
    canvas.add(item);
    edge.check(item, run.width(), tag.origin());
    tag.lines().forEach(line -> TextLinePainter.paint(line, run, left + run.x(), y + tag.raise(), canvas));
  }

  /** A bullet at the start edge of its slot. */
  private void mark(Box.Spacer.Mark mark, ComputedStyle style, double x, double width, double baseline) {
    double em = style.fontSize();
    double centre = style.rightToLeft() ? x + width - BULLET_RADIUS * em : x + BULLET_RADIUS * em;
    shape(mark.kind(), centre, baseline - BULLET_HEIGHT * em, em, style.color());
  }

  private void marker(Strip.Marker marker, double x, double baseline) {
    Line line = marker.line();
    Box.Bullet bullet = marker.bullet();
    Box.Inlines text = bullet.text();
    double em = bullet.style().fontSize();
    boolean rightToLeft = bullet.style().rightToLeft();
    if (line != null && text != null) {
      double left = x + marker.x() + (rightToLeft ? LABEL_GAP * em : -line.width() - LABEL_GAP * em);
      LineOrder order = LineOrder.of(line, canvas);
      for (Line.Piece piece : line.pieces()) {
        order.next(piece);
        piece(piece, text.tags().get(piece.tag()), null, left, baseline);
      }
      order.finish();
    } else {
      double gap = rightToLeft ? BULLET_GAP * em : -BULLET_GAP * em;
      shape(bullet.kind(), x + marker.x() + gap, baseline - BULLET_HEIGHT * em, em, bullet.style().color());
    }
  }

  private void shape(ListStyle kind, double x, double y, double em, Ink ink) {
    double radius = BULLET_RADIUS * em;
    List<Segment> path = kind == ListStyle.SQUARE
        ? BoxPainter.rounded(new PageItem.Box(x - radius, y - radius, 2 * radius, 2 * radius), new double[4])
        : BoxPainter.circle(x, y, radius);
    boolean hollow = kind == ListStyle.CIRCLE;
    canvas.add(new PageItem.Shape(path, hollow ? null : ink,
        hollow ? new PageItem.Stroke(ink, em / 16, new ArrayList<>()) : null, PageItem.ARTIFACT));
  }

  /** A link's part on one line. */
  private static final class LinkSpan {
    private final Box.Link link;
    private final double baseline;
    private final double size;
    private double start = Double.MAX_VALUE;
    private double end = -Double.MAX_VALUE;

    LinkSpan(Box.Link link, double baseline, double size) {
      this.link = link;
      this.baseline = baseline;
      this.size = size;
    }

    void cover(double from, double to) {
      start = Math.min(start, from);
      end = Math.max(end, to);
    }

    void close(PageCanvas canvas) {
      double top = baseline - LINK_ABOVE * size;
      canvas.link(link, new PageItem.Box(start, top, end - start, (LINK_ABOVE + LINK_BELOW) * size));
    }
  }
}
