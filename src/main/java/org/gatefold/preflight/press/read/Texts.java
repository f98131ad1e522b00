package org.gatefold.preflight.press.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.FontFacts;
import org.gatefold.preflight.press.page.Ink;
import org.gatefold.preflight.press.page.Mark;
import org.gatefold.preflight.press.page.Painted;
import org.jspecify.annotations.Nullable;

/** Makes text runs of glyphs. */
final class Texts {
  /** Ascent and descent of a font whose glyphs cannot be seen, in ems. */
  private static final Rectangle2D USUAL = new Rectangle2D.Double(0, -0.2, 1, 0.95);

  private final Paints paints;
  private final Sheet sheet;
  private final Glyphs glyphs;
  private @Nullable Run current;

  Texts(Paints paints, Sheet sheet, Glyphs glyphs) {
    this.paints = paints;
    this.sheet = sheet;
    this.glyphs = glyphs;
  }

  /** One operator that shows text; inside it, glyphs come in. */
  void run(PDGraphicsState state, PageWalker.Step show) throws IOException {
    Run outer = current;
    Run run = new Run();
    current = run;
    try {
      show.run();
    } finally {
      current = outer;
    }
    PDFont font = state.getTextState().getFont();
    if (run.glyphs > 0 && font != null) {
      finish(run, glyphs.facts(font), state);
    }
  }

  void glyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
    Glyphs.Glyph glyph = glyphs.glyph(font, code);
    Run run = begin(matrix, glyph);
    AffineTransform placing = matrix.createAffineTransform();
    Rectangle2D seen;
    if (glyphs.facts(font).embedded()) {
      AffineTransform outline = new AffineTransform(placing);
      outline.concatenate(font.getFontMatrix().createAffineTransform());
      run.outline.append(glyph.outline().getPathIterator(outline), false);
      seen = outline.createTransformedShape(glyph.outline()).getBounds2D();
    } else {
      seen = placing.createTransformedShape(new Rectangle2D.Double(
          0, USUAL.getY(), Math.abs(displacement.getX()), glyph.text().isBlank() ? -1 : USUAL.getHeight())).getBounds2D();
    }
    if (seen.getWidth() > 0 && seen.getHeight() > 0) {
      run.box = run.box.with(Box.of(seen));
    }
  }

  /** Its drawing comes in by itself. */
  void type3(Matrix matrix, PDFont font, int code, Vector displacement) {
    String text = font.toUnicode(code);
    Run run = begin(matrix, new Glyphs.Glyph(new java.awt.geom.Path2D.Double(), false, false, text == null ? "?" : text));
    run.box = run.box.with(Box.of(matrix.createAffineTransform().createTransformedShape(
        new Rectangle2D.Double(0, 0, Math.abs(displacement.getX()), 0.7)).getBounds2D()));
  }

  private Run begin(Matrix matrix, Glyphs.Glyph glyph) {
    Run run = current == null ? new Run() : current;
    run.size = Math.max(run.size, matrix.getScalingFactorY());
    run.add(glyph);
    return run;
  }

  private void finish(Run run, FontFacts font, PDGraphicsState state) throws IOException {
    int mode = state.getTextState().getRenderingMode().intValue();
    boolean outlined = mode == 1 || mode == 5;
    Box box = run.box.and(Box.of(paints.visible()));
    Mark mark = outlined ? paints.strokeMark(box) : paints.fillMark(box);
    Ink ground = mark.colour().ink().isWhite() && !box.isEmpty() ? sheet.under(box) : Ink.NONE;
    if (mode != 3 && mode != 7 && !font.type3()) {
      if (!outlined) {
        paints.inkFill(run.outline);
      }
      if (outlined || mode == 2 || mode == 6) {
        paints.stroke(run.outline);
      }
    }
    sheet.add(new Painted.TextRun(mark, run.text.toString(), run.size, mode, font, run.missing, run.misfits,
        run.unreadable, ground));
  }
}
