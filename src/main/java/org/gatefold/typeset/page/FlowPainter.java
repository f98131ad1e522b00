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
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.css.ComputedStyle.ListStyle;
import org.gatefold.typeset.flow.Atom;
import org.gatefold.typeset.flow.Decor;
import org.gatefold.typeset.flow.Placed;
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
  private final LoosePainter loose;

  FlowPainter(BoxPainter boxes, PageCanvas canvas, LoosePainter loose) {
    this.boxes = boxes;
    this.canvas = canvas;
    this.loose = loose;
  }

  /** Paints boxes that are out of flow. */
  interface LoosePainter {
    void paint(Box box);
  }

  /** Paints strips whose area's top left corner is at a point of the page. */
  void paint(List<Placed> strips, double x, double y) {
    decorate(strips, x, y);
    Strip before = null;
    for (Placed placed : strips) {
      canvas.enterEcho(placed.strip().isEcho());
      paint(placed, before, x, y);
      canvas.leaveEcho();
      before = placed.strip();
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
      double bottom = decor.endsAt(last.strip()) ? content + decor.bottom() : content + last.strip().after();
      boxes.paint(decor.style(), new PageItem.Box(x + decor.x(), y + top, decor.width(), bottom - top), canvas);
    }
    for (Placed placed : strips) {
      if (placed.strip().content() instanceof Strip.RowsContent rows) {
        areas(rows, x, y + placed.y() + placed.strip().before());
      }
    }
  }

  /** All rows get their backgrounds before the first of the lines between them is drawn. */
  private void areas(Strip.RowsContent rows, double x, double top) {
    for (Strip.Area area : rows.areas()) {
      boxes.paint(area.style(), new PageItem.Box(x + area.x(), top + area.y(), area.width(), area.height()), canvas);
    }
  }

  private void paint(Placed placed, @Nullable Strip before, double x, double y) {
    Strip strip = placed.strip();
    double top = y + placed.y() + strip.before();
    note(strip, x, y + placed.y());
    strip.loose().forEach(box -> loose.paint(box.box()));
    switch (strip.content()) {
      case Strip.LineContent line -> {
        strip.markers().forEach(marker -> marker(marker, x, top + line.baseline()));
        line(line, x, top);
      }
      case Strip.PictureContent picture -> picture(picture, x, top, placed.height());
      case Strip.ColumnsContent columns -> columns(columns, placed, x, top);
      case Strip.RowsContent rows -> rows(rows, before, x, top);
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
        double middle = x + column.x() - content.gap() / 2;
        List<Segment> path =
            List.of(new Segment.MoveTo(middle, top), new Segment.LineTo(middle, top + placed.height()));
        canvas.add(new PageItem.Shape(path, null, BoxPainter.stroke(rule), PageItem.ARTIFACT));
      }
    }
    placed.columns().forEach(column -> paint(column.strips(), x + column.x(), top));
  }

  private void rows(Strip.RowsContent rows, @Nullable Strip before, double x, double top) {
    boolean follows = before != null && before.content() instanceof Strip.RowsContent other
        && other.table().equals(rows.table());
    for (Strip.Rule rule : rows.rules()) {
      if (!rule.above() || !follows) {
        PageItem.Box bar = new PageItem.Box(x + rule.x(), top + rule.y(), rule.width(), rule.height());
        BoxPainter.bar(rule.border(), bar, rule.across(), canvas);
      }
    }
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
    LinkSpan open = null;
    for (Line.Piece piece : content.line().pieces()) {
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
  }

  private void piece(Line.Piece piece, Box.Tag tag, @Nullable Atom atom, double left, double baseline) {
    double y = baseline - tag.raise();
    switch (piece) {
      case Line.Run run -> glyphs(run, tag, left, y);
      case Line.Slot slot -> {
        if (atom != null) {
          paint(Placed.all(atom.galley(), 0), left + slot.x(), y - atom.above());
        }
      }
    }
  }

  private void glyphs(Line.Run run, Box.Tag tag, double left, double y) {
    Ink ink = tag.style().color();
    int mark = canvas.mark(tag.leaf());
    canvas.add(new PageItem.Glyphs(run.face(), run.size(), left + run.x(), y, ink, run.glyphs(), mark));
    if (tag.underlined()) {
      double em = run.size() / run.face().metrics().unitsPerEm();
      double weight = Math.max(0.4, run.face().metrics().underlineThickness() * em);
      double at = y - run.face().metrics().underlinePosition() * em;
      double width = run.width() - trailingSpace(run);
      canvas.add(new PageItem.Shape(BoxPainter.rounded(new PageItem.Box(left + run.x(), at, width, weight),
          new double[4]), ink, null, PageItem.ARTIFACT));
    }
  }

  private static double trailingSpace(Line.Run run) {
    PageItem.Glyph last = run.glyphs().getLast();
    return last.text().equals(" ") ? last.advance() : 0;
  }

  private void marker(Strip.Marker marker, double x, double baseline) {
    Line line = marker.line();
    Box.Bullet bullet = marker.bullet();
    Box.Inlines text = bullet.text();
    double em = bullet.style().fontSize();
    if (line != null && text != null) {
      double left = x + marker.x() - line.width() - LABEL_GAP * em;
      for (Line.Piece piece : line.pieces()) {
        piece(piece, text.tags().get(piece.tag()), null, left, baseline);
      }
    } else {
      shape(bullet.kind(), x + marker.x() - BULLET_GAP * em, baseline - BULLET_HEIGHT * em, em, bullet.style().color());
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
