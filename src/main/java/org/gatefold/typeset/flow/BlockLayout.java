package org.gatefold.typeset.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Findings;
import org.gatefold.model.font.FontSet;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Aspect;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.gatefold.typeset.css.Display;
import org.gatefold.typeset.css.Extent;
import org.gatefold.typeset.css.FlexStyle;
import org.gatefold.typeset.text.TextSetter;
import org.jspecify.annotations.Nullable;

/** Sets boxes to a width, as strips that pages can then share out (CSS 2.2, 10.3; Multicol 1). One for each document. */
public final class BlockLayout {
  private final TextSetter setter;
  private final FontSet fonts;
  private final Findings findings;
  private final LineLayout lines;
  private final ContentWidths contents;
  private final TableLayout tables;
  private final FloatLayout floats;
  private final FlexRows flexRows;
  private final FlexColumns flexColumns;
  /** What absolute boxes are placed against; null for the page. */
  private @Nullable Decor around;

  public BlockLayout(TextSetter setter, FontSet fonts, Findings findings) {
    FontMeasures measures = new FontMeasures(fonts);
    this.setter = setter;
    this.fonts = fonts;
    this.findings = findings;
    this.lines = new LineLayout(this, setter, measures, findings);
    this.contents = lines.contents();
    this.tables = new TableLayout(this, contents, findings);
    this.floats = new FloatLayout(this, contents, new InitialLetters(lines, measures, findings), findings);
    this.flexRows = new FlexRows(this, contents, findings);
    this.flexColumns = new FlexColumns(this, contents);
  }

  /** The same for boxes of their own, with a list of findings of their own. */
  public BlockLayout apart(Findings others) {
    return new BlockLayout(setter, fonts, others);
  }

  /** What finds out how wide boxes are by what they hold. */
  ContentWidths contents() {
    return contents;
  }

  /** Where a box's content lies, in pt. */
  private record Place(double borderX, double borderWidth, double x, double width) {}

  /** Sets one box, its margins included, to a width in pt. */
  public Galley lay(Box box, double width) {
    return lay(List.of(box), width);
  }

  /** Sets boxes one below the other. */
  public Galley lay(List<Box> boxes, double width) {
    return lay(boxes, width, 0);
  }

  /** The same where percentages of heights refer to a height in pt. */
  Galley lay(List<Box> boxes, double width, double height) {
    GalleyBuilder out = new GalleyBuilder(width, height);
    boxes.forEach(box -> block(box, 0, width, out));
    return out.finish();
  }

  /**
   * Sets a box that is out of flow, which its place in the flow only remembers. It takes the whole width if it is held on
   * both sides, else what its content needs (CSS 2.2, 10.3.7).
   */
  public Galley layLoose(Box box, double width) {
    ComputedStyle style = box.style();
    boolean held = style.inset(Side.LEFT) != null && style.inset(Side.RIGHT) != null;
    double margins = style.margin(Side.LEFT, width) + style.margin(Side.RIGHT, width);
    double used = held || box instanceof Box.Table ? width : margins + contents.fitted(box, width, width - margins);
    GalleyBuilder out = new GalleyBuilder(used);
    inFlow(box, 0, style.width() != null || box instanceof Box.Image ? width : used, out);
    return out.finish();
  }

  void block(Box box, double x, double width, GalleyBuilder out) {
    Side side = FloatLayout.side(box);
    if (box.style().absolute()) {
      out.beginnings().add(new Strip.Loose(box, around));
    } else if (side != null) {
      floats.set(box, side, x, width, out);
    } else {
      inFlow(box, x, width, out);
    }
  }

  /** Whether a box stands below floats, never beside them: what is in it would not know of them. */
  private static boolean standsAlone(Box box, double width) {
    return switch (box) {
      case Box.Container container -> container.style().display() == Display.FLEX
          || container.style().display() == Display.FLOW_ROOT || columns(container.style(), width) > 1;
      case Box.Image image -> true;
      case Box.Table table -> true;
      case Box.Lines text -> false;
      case Box.Initial initial -> false;
    };
  }

  private void inFlow(Box box, double x, double width, GalleyBuilder out) {
    if (!out.floats().isEmpty() && standsAlone(box, width)) {
      out.clear(true, true, box.head().origin());
    }
    if (box instanceof Box.Table table) {
      tables.set(table, x, width, out);
      return;
    }
    ComputedStyle style = box.style();
    Place place = box instanceof Box.Image image ? imagePlace(image, x, width) : place(style, x, width);
    checkHeights(box, width, out);
    fill(box, place, out.open(box.head(), place.borderX(), place.borderWidth(), width), out);
  }

  /** Sets what a box holds and closes it; {@code own} is what absolute boxes in it are placed against, if it is that. */
  private void fill(Box box, Place place, @Nullable Decor own, GalleyBuilder out) {
    Decor before = around;
    around = own == null ? around : own;
    bullet(box, place, out);
    content(box, place, out);
    close(box, out);
    around = before;
  }

  private void checkHeights(Box box, double width, GalleyBuilder out) {
    if (new Heights(box.style(), width, box instanceof Box.Image ? 0 : out.heightBasis()).isLost()) {
      findings.add(FlowCode.NO_HEIGHT, box.head().origin());
    }
  }

  private void close(Box box, GalleyBuilder out) {
    double over = out.close();
    if (over > 0 && !(box instanceof Box.Image)) {
      findings.add(FlowCode.TOO_HIGH, box.head().origin(), FlowCode.points(over));
    }
  }

  /**
   * Sets a box that nothing outside reaches into, a float or a flex item, without its margins.
   *
   * @param border width of its border box in pt
   * @param basis what percentages refer to
   * @param least height of its border box
   */
  Galley alone(Box box, double border, double basis, double least) {
    GalleyBuilder out = new GalleyBuilder(border);
    item(box, 0, border, basis, least, out);
    Galley galley = out.finish();
    if (galley.strips().stream().anyMatch(strip -> strip.content() instanceof Strip.ColumnsContent)) {
      findings.add(FlowCode.COLUMNS_IN_BOX, box.head().origin());
    }
    return galley;
  }

  /** The same in a galley with others, with its left border edge at {@code x}. */
  void item(Box box, double x, double border, double basis, double least, GalleyBuilder out) {
    ComputedStyle style = box.style();
    Box.Head head = box.head().styled(style.without(EnumSet.of(Aspect.MARGIN)));
    if (box instanceof Box.Table table) {
      tables.set(new Box.Table(head, table.captions(), table.columns(), table.groups()), x, border, out);
      return;
    }
    checkHeights(box, basis, out);
    double start = style.inner(Side.LEFT, basis);
    double end = style.inner(Side.RIGHT, basis);
    Place place = new Place(x, border, x + start, Math.max(0, border - start - end));
    fill(box, place, out.open(head, x, border, basis, true, least), out);
  }

  private void bullet(Box box, Place place, GalleyBuilder out) {
    Box.Bullet bullet = box.head().bullet();
    if (bullet != null) {
      out.beginnings().add(lines.marker(bullet, bullet.style().rightToLeft() ? place.x() + place.width() : place.x()));
    }
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
      case Box.Container container when container.style().display() == Display.FLEX -> {
        double height = out.wanted();
        if (container.style().flex().direction() == FlexStyle.Direction.COLUMN) {
          flexColumns.set(container, place.x(), place.width(), height, out);
        } else {
          flexRows.set(container, place.x(), place.width(), height, out);
        }
      }
      case Box.Container container when columns(container.style(), place.width()) > 1 -> columns(container, place, out);
      case Box.Container container ->
          container.children().forEach(child -> block(child, place.x(), place.width(), out));
      case Box.Initial initial -> lines.set(new Box.Lines(initial.head(), initial.content()), place.x(), place.width(), out);
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
    double width = usedImageWidth(image, basis);
    double left = style.margin(Side.LEFT, basis);
    double right = style.margin(Side.RIGHT, basis);
    double border = width + start + end;
    if (border < basis - left - right) {
      left = free(style, basis - border, left, right);
    }
    return new Place(x + left, border, x + left + start, width);
  }

  /** The same within its limits; the picture keeps its shape. */
  static double usedImageWidth(Box.Image image, double basis) {
    double width = limit(image.style(), imageWidth(image, basis), basis, 0);
    Extent most = image.style().maxHeight();
    double height = imageHeight(image, width);
    return most == null || most.fraction() != 0 || height <= most.points() ? width : width * most.points() / height;
  }

  /** Used width of a picture in pt (CSS 2.2, 10.3.2). */
  static double imageWidth(Box.Image image, double basis) {
    Extent width = image.style().width();
    Extent height = image.style().height();
    if (width != null) {
      return width.resolve(basis);
    }
    double own = height == null ? image.width() : height.resolve(0) * image.width() / image.height();
    Extent most = image.style().maxHeight();
    return most == null ? own : Math.min(own, most.resolve(0) * image.width() / image.height());
  }

  static double imageHeight(Box.Image image, double width) {
    Extent own = image.style().width();
    Extent height = image.style().height();
    double ratio = image.height() / image.width();
    double asked = height == null || own == null ? width * ratio
        : own.fraction() == 0 && own.points() > 0 ? height.resolve(0) * width / own.points() : height.resolve(0);
    return Math.max(asked, image.style().minHeight().resolve(0));
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
    GalleyBuilder inner = new GalleyBuilder(column, out.heightBasis());
    for (Box child : container.children()) {
      if (child.style().spanColumns()) {
        endColumns(inner, style, place, count, out);
        inner = new GalleyBuilder(column, out.heightBasis());
        block(child, place.x(), place.width(), out);
      } else {
        refuseSpans(child);
        block(child, 0, column, inner);
      }
    }
    endColumns(inner, style, place, count, out);
  }

  /** What spans columns has to end them, which it can only where no other box is open. */
  private void refuseSpans(Box child) {
    if (child instanceof Box.Container container && container.style().columnCount() <= 1 && container.style().columnWidth() == null) {
      for (Box inner : container.children()) {
        if (inner.style().spanColumns()) {
          findings.add(FlowCode.NESTED_SPAN, inner.head().origin());
        }
        refuseSpans(inner);
      }
    }
  }

  private static void endColumns(GalleyBuilder inner, ComputedStyle style, Place place, int count, GalleyBuilder out) {
    if (!inner.isEmpty()) {
      Galley galley = inner.finish();
      out.demandBefore(galley.get(0));
      out.add(new Strip.ColumnsContent(galley, count, place.x(), galley.width(), style.columnGap(),
          style.balanceColumns(), style.columnRule(), style.rightToLeft()), 0, galley.strips().getFirst().origin());
      out.demandAfter(inner);
    }
  }
}
