package org.gatefold.typeset.flow;

import java.util.EnumSet;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.model.font.FontSet;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Extent;
import org.gatefold.typeset.text.TextSetter;

/** Sets boxes to a width, as strips that pages can then share out (CSS 2.2, 10.3; Multicol 1). One for each document. */
public final class BlockLayout {
  private final LineLayout lines;
  private final TableLayout tables;

  public BlockLayout(TextSetter setter, FontSet fonts, Findings findings) {
    this.lines = new LineLayout(this, setter, new FontMeasures(fonts), findings);
    this.tables = new TableLayout(this, new ContentWidths(lines), findings);
  }

  /** Where a box's content lies, in pt. */
  private record Place(double borderX, double borderWidth, double x, double width) {}

  /** Sets one box, its margins included, to a width in pt. */
  public Galley lay(Box box, double width) {
    return lay(List.of(box), width);
  }

  /** Sets boxes one below the other. */
  public Galley lay(List<Box> boxes, double width) {
    GalleyBuilder out = new GalleyBuilder(width);
    boxes.forEach(box -> block(box, 0, width, out));
    return out.finish();
  }

  /** Sets a box that is out of flow, which its place in the flow only remembers. */
  public Galley layLoose(Box box, double width) {
    GalleyBuilder out = new GalleyBuilder(width);
    inFlow(box, 0, width, out);
    return out.finish();
  }

  void block(Box box, double x, double width, GalleyBuilder out) {
    if (box.style().absolute()) {
      out.loosen(new Strip.Loose(box));
    } else {
      inFlow(box, x, width, out);
    }
  }

  private void inFlow(Box box, double x, double width, GalleyBuilder out) {
    if (box instanceof Box.Table table) {
      tables.set(table, x, width, out);
      return;
    }
    ComputedStyle style = box.style();
    Place place = box instanceof Box.Image image ? imagePlace(image, x, width) : place(style, x, width);
    out.open(box.head(), place.borderX(), place.borderWidth(), width);
    if (box.head().bullet() != null) {
      out.mark(lines.marker(box.head().bullet(), place.x()));
    }
    content(box, place, out);
    out.close();
  }

  /** Sets what a box holds, without its own edges. */
  Galley inside(Box box, double width) {
    GalleyBuilder out = new GalleyBuilder(width);
    ComputedStyle bare = box.style().without(EnumSet.allOf(ComputedStyle.Aspect.class));
    out.open(box.head().styled(bare), 0, width, width);
    content(box, new Place(0, width, 0, width), out);
    out.close();
    return out.finish();
  }

  private void content(Box box, Place place, GalleyBuilder out) {
    switch (box) {
      case Box.Container container when columns(container.style(), place.width()) > 1 -> columns(container, place, out);
      case Box.Container container ->
          container.children().forEach(child -> block(child, place.x(), place.width(), out));
      case Box.Lines text -> lines.set(text, place.x(), place.width(), out);
      case Box.Image image -> out.add(
          new Strip.PictureContent(image, place.x(), place.width()), imageHeight(image, place.width()),
          image.head().origin());
      case Box.Table table -> tables.set(table, place.x(), place.width(), out);
    }
  }

  private static Place place(ComputedStyle style, double x, double basis) {
    double start = style.inner(Side.LEFT, basis);
    double end = style.inner(Side.RIGHT, basis);
    double left = style.margin(Side.LEFT, basis);
    double right = style.margin(Side.RIGHT, basis);
    double border = basis - left - right;
    Extent own = style.width();
    if (own != null) {
      border = own.resolve(basis) + (style.borderBox() ? 0 : start + end);
    }
    double limited = limit(style, border, basis, style.borderBox() ? 0 : start + end);
    if (limited < basis - left - right) {
      left = free(style, basis - limited, left, right);
    }
    return new Place(x + left, limited, x + left + start, limited - start - end);
  }

  /** The left margin of a box narrower than its container: {@code auto} margins share what is left. */
  static double free(ComputedStyle style, double free, double left, double right) {
    boolean autoLeft = style.margin(Side.LEFT) == null;
    boolean autoRight = style.margin(Side.RIGHT) == null;
    if (autoLeft) {
      return autoRight ? free / 2 : free - right;
    }
    return style.rightToLeft() && !autoRight ? free - right : left;
  }

  static double limit(ComputedStyle style, double border, double basis, double extra) {
    Extent most = style.maxWidth();
    double limited = most == null ? border : Math.min(border, most.resolve(basis) + extra);
    return Math.max(limited, style.minWidth().resolve(basis) == 0 ? 0 : style.minWidth().resolve(basis) + extra);
  }

  private static Place imagePlace(Box.Image image, double x, double basis) {
    ComputedStyle style = image.style();
    double start = style.inner(Side.LEFT, basis);
    double end = style.inner(Side.RIGHT, basis);
    double width = limit(style, imageWidth(image, basis), basis, 0);
    double left = style.margin(Side.LEFT, basis);
    double right = style.margin(Side.RIGHT, basis);
    double border = width + start + end;
    if (border < basis - left - right) {
      left = free(style, basis - border, left, right);
    }
    return new Place(x + left, border, x + left + start, width);
  }

  /** Used width of a picture in pt (CSS 2.2, 10.3.2). */
  static double imageWidth(Box.Image image, double basis) {
    Extent width = image.style().width();
    Extent height = image.style().height();
    if (width != null) {
      return width.resolve(basis);
    }
    return height == null ? image.width() : height.resolve(0) * image.width() / image.height();
  }

  static double imageHeight(Box.Image image, double width) {
    Extent height = image.style().height();
    return height == null ? width * image.height() / image.width() : height.resolve(0);
  }

  /** How many columns a block has on a width (Multicol 1, 3.4). */
  private static int columns(ComputedStyle style, double width) {
    Double wish = style.columnWidth();
    if (wish == null) {
      return style.columnCount();
    }
    int fit = Math.max(1, (int) Math.floor((width + style.columnGap()) / (wish + style.columnGap())));
    return style.columnCount() > 1 ? Math.min(fit, style.columnCount()) : fit;
  }

  private void columns(Box.Container container, Place place, GalleyBuilder out) {
    ComputedStyle style = container.style();
    int count = columns(style, place.width());
    double column = (place.width() - style.columnGap() * (count - 1)) / count;
    GalleyBuilder inner = new GalleyBuilder(column);
    for (Box child : container.children()) {
      if (child.style().spanColumns()) {
        endColumns(inner, style, place, count, out);
        inner = new GalleyBuilder(column);
        block(child, place.x(), place.width(), out);
      } else {
        block(child, 0, column, inner);
      }
    }
    endColumns(inner, style, place, count, out);
  }

  private static void endColumns(GalleyBuilder inner, ComputedStyle style, Place place, int count, GalleyBuilder out) {
    if (!inner.isEmpty()) {
      Galley galley = inner.finish();
      out.demandBefore(galley.get(0));
      out.add(new Strip.ColumnsContent(galley, count, place.x(), galley.width(), style.columnGap(),
          style.balanceColumns(), style.columnRule()), 0, galley.strips().getFirst().origin());
      out.demandAfter(inner);
    }
  }
}
