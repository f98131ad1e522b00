package org.gatefold.preflight.press.read;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.gatefold.preflight.press.ink.Brush;
import org.gatefold.preflight.press.ink.Painter;
import org.gatefold.preflight.press.ink.Veil;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.Colour;
import org.gatefold.preflight.press.page.Ink;
import org.gatefold.preflight.press.page.Mark;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage.Trouble;
import org.jspecify.annotations.Nullable;

/** Lays on ink as the graphics state says, and tells the sheet what was painted. */
final class Paints {
  /** What a line of no width comes to: the thinnest that a device can make. */
  private static final float THINNEST = 0.06f;

  /** A filled path that is this much longer than wide is a line. */
  private static final double LINE_LIKE = 8;

  /** The smallest QR code has more corners. */
  private static final int STEPS = 150;

  private final PageWalker walker;
  private final Sheet sheet;
  private final Colours colours;
  private final Tiles tiles;
  private Group group = Group.NONE;

  Paints(PageWalker walker, Sheet sheet, Colours colours) {
    this.walker = walker;
    this.sheet = sheet;
    this.colours = colours;
    this.tiles = new Tiles(walker, sheet);
  }

  /** What transparency groups and patterns around an object do to it. */
  record Group(double alpha, boolean multiply, @Nullable Area clip, @Nullable Veil veil) {
    static final Group NONE = new Group(1, false, null, null);
  }

  /** Goes into a soft mask, which nothing around it concerns; gives what to {@link #leave} to. */
  Group alone() {
    Group outer = group;
    group = Group.NONE;
    return outer;
  }

  /** Goes into a transparency group; gives what to {@link #leave} to. */
  Group enter(PDGraphicsState state) throws IOException {
    Group outer = group;
    Veil veil = veil();
    group = new Group(outer.alpha * state.getNonStrokeAlphaConstant(),
        outer.multiply || PageWalker.multiplies(state.getBlendMode()), outer.clip, veil);
    return outer;
  }

  void leave(Group outer) {
    group = outer;
  }

  /** What can be seen at all. */
  Rectangle2D visible() {
    Rectangle2D seen = walker.everywhere();
    return group.clip == null ? seen : seen.createIntersection(group.clip.getBounds2D());
  }

  private Area clip() {
    Area clip = walker.clipArea();
    if (group.clip != null) {
      Area both = new Area(clip);
      both.intersect(group.clip);
      return both;
    }
    return clip;
  }

  Mark fillMark(Box box) throws IOException {
    PDGraphicsState state = walker.getGraphicsState();
    return new Mark(box, colour(state.getNonStrokingColor()), state.isNonStrokingOverprint(), state.getOverprintMode(),
        state.getNonStrokeAlphaConstant());
  }

  Mark strokeMark(Box box) throws IOException {
    PDGraphicsState state = walker.getGraphicsState();
    return new Mark(box, colour(state.getStrokingColor()), state.isOverprint(), state.getOverprintMode(),
        state.getAlphaConstant());
  }

  /** The colour of a fill; of a gradient its space. */
  private Colour colour(PDColor color) throws IOException {
    if (!(color.getColorSpace() instanceof PDPattern patterns)) {
      return color.getColorSpace() == null ? Colour.UNKNOWN : colours.of(color);
    }
    return patterns.getPattern(color) instanceof PDShadingPattern pattern && pattern.getShading() != null
        ? colours.of(pattern.getShading().getColorSpace()) : Colour.UNKNOWN;
  }

  private Box seen(Shape shape) {
    return Box.of(shape.getBounds2D()).and(Box.of(visible()));
  }

  void fill(Path2D path) throws IOException {
    if (path.getCurrentPoint() != null) {
      Box box = Box.of(path.getBounds2D());
      sheet.add(new Painted.Fill(fillMark(seen(path)), thin(path.getBounds2D())));
      if (QrSearch.isSquare(box) && hasSteps(path)) {
        sheet.square(box);
      }
      inkFill(path);
    }
  }

  /** Whether a path goes up and down and left and right as the squares of a QR code do. */
  private static boolean hasSteps(Path2D path) {
    double[] c = new double[6];
    int parts = 0;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(c);
      if (kind == PathIterator.SEG_CUBICTO || kind == PathIterator.SEG_QUADTO) {
        return false;
      }
      parts++;
    }
    return parts > STEPS;
  }

  private static double thin(Rectangle2D bounds) {
    double less = Math.min(bounds.getWidth(), bounds.getHeight());
    double more = Math.max(bounds.getWidth(), bounds.getHeight());
    return more > LINE_LIKE * less ? less : 0;
  }

  /** Lays on the ink of a fill without telling. */
  void inkFill(Shape shape) throws IOException {
    ink(shape, walker.getGraphicsState().getNonStrokingColor(), fillMark(Box.NONE));
  }

  void stroke(Path2D path) throws IOException {
    if (path.getCurrentPoint() == null) {
      return;
    }
    PDGraphicsState state = walker.getGraphicsState();
    double width = state.getLineWidth() * walker.lineScale();
    Box box = Box.of(path.getBounds2D()).grown(width / 2).and(Box.of(visible()));
    sheet.add(new Painted.Stroke(strokeMark(box), width));
    ink(stroke(state, (float) width).createStrokedShape(path), state.getStrokingColor(), strokeMark(box));
  }

  private BasicStroke stroke(PDGraphicsState state, float width) {
    double scale = walker.lineScale();
    float[] dashes = state.getLineDashPattern() == null ? new float[0]
        : PageWalker.dashes(state.getLineDashPattern().getDashArray(), dash -> (float) (dash * scale));
    float miter = Math.max(1, state.getMiterLimit());
    int cap = Math.clamp(state.getLineCap(), 0, 2);
    int join = Math.clamp(state.getLineJoin(), 0, 2);
    float wide = Math.max(THINNEST, width);
    return dashes.length == 0 ? new BasicStroke(wide, cap, join, miter)
        : new BasicStroke(wide, cap, join, miter, dashes, Math.max(0, state.getLineDashPattern().getPhase()));
  }

  /** The soft masks before an object: its own and those of the groups around it. */
  private @Nullable Veil veil() throws IOException {
    return Veil.both(group.veil, walker.softMask());
  }

  private Brush brush(Mark mark) {
    boolean multiply = group.multiply || PageWalker.multiplies(walker.getGraphicsState().getBlendMode());
    return Brush.of(mark, group.alpha, multiply);
  }

  private void ink(Shape shape, PDColor color, Mark mark) throws IOException {
    PDAbstractPattern pattern =
        color.getColorSpace() instanceof PDPattern patterns ? patterns.getPattern(color) : null;
    switch (pattern) {
      case PDTilingPattern tiling -> tile(tiling, color, shape, mark);
      case PDShadingPattern shading when shading.getShading() != null -> {
        Matrix placing = Matrix.concatenate(walker.getInitialMatrix(), shading.getMatrix());
        shade(shading.getShading(), placing, shape, mark);
      }
      case null, default -> sheet.ink(shape, clip(), veil(), mark.colour().ink(), brush(mark));
    }
  }

  private void tile(PDTilingPattern pattern, PDColor color, Shape shape, Mark mark) throws IOException {
    PDColorSpace under =
        pattern.getPaintType() == PDTilingPattern.PAINT_UNCOLORED && color.getColorSpace() instanceof PDPattern patterns
            ? patterns.getUnderlyingColorSpace() : null;
    Area clip = clip();
    Group outer = group;
    Area inside = new Area(shape);
    inside.intersect(clip);
    group = new Group(outer.alpha * mark.alpha(), outer.multiply, inside, veil());
    try {
      tiles.paint(new Tiles.Tile(pattern, under == null ? null : color, under), inside,
          ink -> sheet.ink(shape, clip, outer.veil, ink, new Brush(outer.alpha * mark.alpha(), false, outer.multiply)));
    } finally {
      group = outer;
    }
  }

  /** A gradient over all that is not clipped. */
  void shade(PDShading shading) throws IOException {
    PDGraphicsState state = walker.getGraphicsState();
    Rectangle2D all = visible();
    Mark mark = new Mark(Box.of(all), colours.of(shading.getColorSpace()), state.isNonStrokingOverprint(),
        state.getOverprintMode(), state.getNonStrokeAlphaConstant());
    sheet.add(new Painted.Shade(mark));
    shade(shading, state.getCurrentTransformationMatrix(), all, mark);
  }

  private void shade(PDShading shading, Matrix placing, Shape shape, Mark mark) throws IOException {
    try {
      Optional<Painter.Tone> tone = ShadingTone.of(shading, placing.createAffineTransform(), colours);
      if (tone.isPresent()) {
        sheet.ink(shape, clip(), veil(), tone.get(), brush(mark));
      }
    } catch (NoninvertibleTransformException flat) {
      // nothing of it can be seen
    }
  }

  void picture(PDImage image, String name) throws IOException {
    AffineTransform placing = walker.placing();
    Shape square = placing.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
    Box box = seen(square);
    Mark fill = fillMark(box);
    Colour colour = image.isStencil() ? fill.colour() : colours.of(image.getColorSpace());
    Mark mark = new Mark(box, colour, fill.overprint(), fill.mode(), fill.alpha());
    double wide = Math.hypot(placing.getScaleX(), placing.getShearY()) / 72;
    double high = Math.hypot(placing.getShearX(), placing.getScaleY()) / 72;
    double ppi = Math.min(image.getWidth() / wide, image.getHeight() / high);
    int bits = image.isStencil() ? 1 : image.getBitsPerComponent();
    sheet.add(new Painted.Picture(mark, name, image.getWidth(), image.getHeight(), bits, ppi, Box.of(square.getBounds2D())));
    ink(image, placing, square, mark);
  }

  private void ink(PDImage image, AffineTransform placing, Shape square, Mark mark) throws IOException {
    if (!Samples.fits(image)) {
      sheet.note(image.isEmpty() ? Trouble.DAMAGED : Trouble.LIMIT);
      return;
    }
    try {
      Ink paint = mark.colour().ink();
      double scale = sheet.painter().plates().scale();
      // A zero of a picture knocks out whatever the overprint mode says (ISO 32000-1, 8.6.7).
      Brush brush = image.isStencil() ? brush(mark)
          : new Brush(brush(mark).alpha(), mark.overprint() && mark.colour().family() == Colour.Family.SPOT,
              brush(mark).multiply());
      PictureTone tone = PictureTone.of(image, placing, scale, paint, colours);
      Box box = Box.of(square.getBounds2D());
      if (QrSearch.isSquare(box) && tone.hasTwoTones()) {
        sheet.square(box);
      }
      sheet.ink(square, clip(), veil(), tone, brush);
    } catch (NoninvertibleTransformException flat) {
      // nothing of it can be seen
    }
  }
}
