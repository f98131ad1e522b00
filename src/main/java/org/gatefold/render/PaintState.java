package org.gatefold.render;

import java.util.List;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem.Stroke;

/** Colours and pens of one content stream; writes only what changes. */
final class PaintState {
  private static final Ink BLACK = new Ink.Rgb(0, 0, 0, 1);

  private final PdfBuffer out;
  private final PageResources resources;
  private Ink fill = BLACK;
  private Ink line = BLACK;
  private Stroke pen = new Stroke(BLACK, 1, List.of());
  private double fillAlpha = 1;
  private double lineAlpha = 1;

  PaintState(PdfBuffer out, PageResources resources) {
    this.out = out;
    this.resources = resources;
  }

  /** Whether {@link #fill} would write anything. */
  boolean changesFill(Ink ink) {
    return !ink.equals(fill) || ink.alpha() != fillAlpha;
  }

  /** What fills paths and glyphs from here on. */
  void fill(Ink ink) {
    alpha(ink.alpha(), lineAlpha);
    if (!ink.equals(fill)) {
      colour(ink, "g\n", "rg\n");
      fill = ink;
    }
  }

  /** What draws lines from here on. */
  void stroke(Stroke stroke) {
    alpha(fillAlpha, stroke.ink().alpha());
    if (!stroke.ink().equals(line)) {
      colour(stroke.ink(), "G\n", "RG\n");
      line = stroke.ink();
    }
    if (stroke.width() != pen.width()) {
      out.number(stroke.width()).ascii("w\n");
    }
    if (!stroke.dashes().equals(pen.dashes())) {
      out.octet('[');
      stroke.dashes().forEach(out::number);
      out.ascii("]0 d\n");
    }
    pen = stroke;
  }

  private void alpha(double forFill, double forLine) {
    if (forFill != fillAlpha || forLine != lineAlpha) {
      fillAlpha = forFill;
      lineAlpha = forLine;
      out.octet('/').ascii(resources.opacity(forFill, forLine)).ascii(" gs\n");
    }
  }

  private void colour(Ink ink, String gray, String rgb) {
    switch (ink) {
      case Ink.Rgb mixed when mixed.red() == mixed.green() && mixed.green() == mixed.blue() ->
          out.number(mixed.red()).ascii(gray);
      case Ink.Rgb mixed -> out.number(mixed.red()).number(mixed.green()).number(mixed.blue()).ascii(rgb);
      case Ink.Cmyk process -> resources.forbidden(process);
    }
  }
}
