package org.gatefold.preflight.press.read;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.util.Matrix;
import org.gatefold.preflight.press.ink.Painter;
import org.gatefold.preflight.press.ink.Plates;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.Ink;
import org.jspecify.annotations.Nullable;

/** Paints tiling patterns: each tile where there are few, an even tone where there are many. */
final class Tiles {
  private static final int MOST_TILES = 200;

  private final PageWalker walker;
  private final Sheet sheet;

  Tiles(PageWalker walker, Sheet sheet) {
    this.walker = walker;
    this.sheet = sheet;
  }

  /** A pattern with the colour it is to have; both are null if it has colours of its own. */
  record Tile(PDTilingPattern pattern, @Nullable PDColor color, @Nullable PDColorSpace space) {}

  /** Lays ink where a shape is; objects of the pattern are added once. */
  interface Even {
    void fill(Ink ink) throws IOException;
  }

  void paint(Tile tile, Shape shape, Even even) throws IOException {
    Matrix matrix = Matrix.concatenate(walker.getInitialMatrix(), tile.pattern.getMatrix());
    PDRectangle box = tile.pattern.getBBox();
    if (box == null || box.getWidth() <= 0 || box.getHeight() <= 0) {
      return;
    }
    Range columns;
    Range rows;
    try {
      AffineTransform toPattern = matrix.createAffineTransform().createInverse();
      Rectangle2D area = toPattern.createTransformedShape(shape.getBounds2D()).getBounds2D();
      double stepX = step(tile.pattern.getXStep(), box.getWidth());
      double stepY = step(tile.pattern.getYStep(), box.getHeight());
      columns = Range.of(area.getMinX(), area.getMaxX(), box.getLowerLeftX(), box.getUpperRightX(), stepX);
      rows = Range.of(area.getMinY(), area.getMaxY(), box.getLowerLeftY(), box.getUpperRightY(), stepY);
    } catch (NoninvertibleTransformException flat) {
      return;
    }
    if (columns.count() * rows.count() > MOST_TILES) {
      even.fill(average(tile, matrix, box, columns, rows));
    } else {
      paint(tile, matrix, columns, rows);
    }
  }

  private static double step(double step, double size) {
    return step == 0 || Double.isNaN(step) ? size : Math.abs(step);
  }

  /** Tiles from one to another. */
  private record Range(long first, long last, double step) {
    static Range of(double from, double to, double low, double high, double step) {
      return new Range((long) Math.ceil((from - high) / step), (long) Math.floor((to - low) / step), step);
    }

    double count() {
      return Math.max(0.0, (double) last - first + 1);
    }
  }

  private void paint(Tile tile, Matrix matrix, Range columns, Range rows) throws IOException {
    boolean before = sheet.mute(false);
    sheet.mute(before);
    try {
      for (long row = rows.first; row <= rows.last; row++) {
        for (long column = columns.first; column <= columns.last; column++) {
          walker.tile(tile, shifted(matrix, column * columns.step, row * rows.step));
          sheet.mute(true); // the others are the same again
        }
      }
    } finally {
      sheet.mute(before);
    }
  }

  private Ink average(Tile tile, Matrix matrix, PDRectangle box, Range columns, Range rows) throws IOException {
    Rectangle2D cell = new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), columns.step, rows.step);
    Box area = Box.of(matrix.createAffineTransform().createTransformedShape(cell).getBounds2D());
    Plates small = new Plates(area, Math.min(8, 64 / Math.max(0.01, Math.max(area.width(), area.height()))));
    Painter outer = sheet.paintOn(new Painter(small));
    try {
      walker.tile(tile, matrix);
    } finally {
      sheet.paintOn(outer);
    }
    return small.under(area);
  }

  private static Matrix shifted(Matrix matrix, double x, double y) {
    Matrix shifted = matrix.clone();
    shifted.translate((float) x, (float) y);
    return shifted;
  }
}
