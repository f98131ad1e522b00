package org.gatefold.preflight.press.read;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gatefold.preflight.press.ink.Painter;
import org.gatefold.preflight.press.ink.Plates;
import org.gatefold.preflight.press.ink.Veil;
import org.gatefold.preflight.press.page.Ink;
import org.gatefold.preflight.press.page.PressPage.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Hears from PDFBox what a page paints. Coordinates that come in are in default user space already, because the page's own
 * rotation is left out.
 */
final class PageWalker extends PDFGraphicsStreamEngine {
  /** A clip with more corners counts as its rectangle: Java2D takes long to intersect such. */
  private static final int MOST_CORNERS = 400;

  /** More clips inside one another than this are left out. */
  private static final int MOST_CLIPS = 24;

  private static final int DEEPEST = 28;

  private static final Set<BlendMode> MULTIPLYING = Set.of(BlendMode.MULTIPLY, BlendMode.DARKEN, BlendMode.COLOR_BURN);

  private final Sheet sheet;
  private final Budget budget;
  private final Paints paints;
  private final Texts texts;
  private final Deque<Object> open = new ArrayDeque<>();
  private Path2D.Double path = new Path2D.Double();
  private int clipRule = -1;
  private String drawing = "";
  private @Nullable COSDictionary maskKnown;
  private @Nullable Rectangle2D maskClip;
  private @Nullable Painter maskPainter;
  private @Nullable Veil maskVeil;

  PageWalker(PDPage page, Sheet sheet, Budget budget, Colours colours, Glyphs glyphs) {
    super(page);
    this.sheet = sheet;
    this.budget = budget;
    this.paints = new Paints(this, sheet, colours);
    this.texts = new Texts(paints, sheet, glyphs);
  }

  /** Walks the page and what is pinned on it. */
  void walk() throws IOException {
    processPage(getPage());
    for (PDAnnotation annotation : getPage().getAnnotations()) {
      if (!annotation.isHidden()) {
        nested(annotation.getCOSObject(), () -> showAnnotation(annotation));
      }
    }
  }

  /** Something that PDFBox does and that may go wrong. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  /** Goes into a form, pattern or glyph, unless that is where we are already. */
  @SuppressWarnings("ReferenceEquality") // the very same object, not one like it
  void nested(Object what, Step step) throws IOException {
    if (open.size() > DEEPEST || open.stream().anyMatch(outer -> outer == what)) {
      sheet.note(Trouble.LOOP);
      return;
    }
    budget.form();
    open.push(what);
    Path2D.Double outer = path;
    path = new Path2D.Double();
    try {
      step.run();
    } finally {
      path = outer;
      open.pop();
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.step();
    if (operator.getName().equals("Do") && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      drawing = name.getName();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    sheet.note(Trouble.DAMAGED); // the rest of the page may be sound
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    nested(form.getCOSObject(), () -> super.showForm(form));
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    Paints.Group outer = paints.enter(getGraphicsState());
    try {
      nested(form.getCOSObject(), () -> super.showTransparencyGroup(form));
    } finally {
      paints.leave(outer);
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    begin(x, y);
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    begin(x1, y1);
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  /** A path that begins without a move is damage that everybody overlooks. */
  private void begin(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D at = path.getCurrentPoint();
    return at == null ? new Point2D.Float() : new Point2D.Float((float) at.getX(), (float) at.getY());
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void clip(int windingRule) {
    clipRule = windingRule;
  }

  @Override
  public void endPath() {
    PDGraphicsState state = getGraphicsState();
    if (clipRule >= 0 && state.getCurrentClippingPaths().size() < MOST_CLIPS) {
      path.setWindingRule(clipRule);
      state.intersectClippingPath(new Area(corners(path) > MOST_CORNERS ? path.getBounds2D() : path));
    }
    clipRule = -1;
    path = new Path2D.Double();
  }

  private static int corners(Shape shape) {
    int corners = 0;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone() && corners <= MOST_CORNERS; i.next()) {
      corners++;
    }
    return corners;
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    fill(windingRule);
    endPath();
  }

  @Override
  public void strokePath() throws IOException {
    paints.stroke(path);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fill(windingRule);
    paints.stroke(path);
    endPath();
  }

  private void fill(int windingRule) throws IOException {
    path.setWindingRule(windingRule);
    paints.fill(path);
  }

  @Override
  public void shadingFill(COSName name) throws IOException {
    PDShading shading = getResources().getShading(name);
    if (shading != null) {
      paints.shade(shading);
    }
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    boolean inline = !(image instanceof org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject);
    budget.step(1 + (int) Math.min(Integer.MAX_VALUE / 2, (long) image.getWidth() * image.getHeight() / 2000));
    paints.picture(image, inline ? "" : drawing);
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    texts.run(getGraphicsState(), () -> super.showTextString(string));
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    texts.run(getGraphicsState(), () -> super.showTextStrings(array));
  }

  @Override
  protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
    budget.step();
    texts.glyph(matrix, font, code, displacement);
  }

  @Override
  protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
    budget.step();
    texts.type3(matrix, font, code, displacement);
    PDType3CharProc glyph = font.getCharProc(code);
    if (glyph != null) {
      nested(glyph.getCOSObject(), () -> super.showType3Glyph(matrix, font, code, displacement));
    }
  }

  /** Paints one tile of a pattern; {@code color} is null for a coloured one. */
  void tile(Tiles.Tile tile, Matrix matrix) throws IOException {
    nested(tile.pattern().getCOSObject(), () -> processTilingPattern(
        tile.pattern(), tile.color(), tile.space(), matrix));
  }

  /** The soft mask of what is painted now; null if there is none, or one that goes by opacity. */
  @Nullable Veil softMask() throws IOException {
    PDSoftMask mask = getGraphicsState().getSoftMask();
    if (mask == null || !COSName.LUMINOSITY.equals(mask.getSubType()) || mask.getGroup() == null) {
      return null;
    }
    COSDictionary dictionary = mask.getCOSObject();
    if (dictionary.equals(maskKnown) && everywhere().equals(maskClip) && sheet.painter().equals(maskPainter)) {
      return maskVeil;
    }
    PDTransparencyGroup group = mask.getGroup();
    Plates plates = sheet.painter().plates().alike(new Ink(0, 0, 0, 1)); // what the mask leaves out is dark
    Painter outer = sheet.paintOn(new Painter(plates));
    boolean muted = sheet.mute(true);
    Paints.Group around = paints.alone();
    try {
      nested(group.getCOSObject(), () -> processSoftMask(group));
    } finally {
      paints.leave(around);
      sheet.mute(muted);
      sheet.paintOn(outer);
    }
    maskKnown = dictionary;
    maskClip = everywhere();
    maskPainter = outer;
    maskVeil = Veil.ofLight(plates);
    return maskVeil;
  }

  /** What is visible now. */
  Area clipArea() {
    return getGraphicsState().getCurrentClippingPath();
  }

  /** Placing of the unit square. */
  AffineTransform placing() {
    return getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
  }

  /** How much wider lines get, on average. */
  double lineScale() {
    return Math.sqrt(Math.abs(placing().getDeterminant()));
  }

  /** Whether a mode lets inks add up. */
  static boolean multiplies(BlendMode mode) {
    return MULTIPLYING.contains(mode);
  }

  /** All that can be seen, as a shape. */
  Rectangle2D everywhere() {
    return clipArea().getBounds2D();
  }

  /** Scales the numbers of a dash pattern, leaving out those that make no sense. */
  static float[] dashes(float[] dashes, DoubleFunction<Float> scale) {
    float[] scaled = new float[dashes.length];
    float sum = 0;
    for (int i = 0; i < dashes.length; i++) {
      scaled[i] = Math.max(0, scale.apply(dashes[i]));
      sum += scaled[i];
    }
    return sum > 0.05f && dashes.length < 40 ? scaled : new float[0];
  }
}
