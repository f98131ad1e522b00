package org.gatefold.impose;

import java.util.List;
import org.gatefold.model.Millimetres;
import org.gatefold.model.job.Marks;
import org.gatefold.model.sheet.Area;
import org.openpdf.text.pdf.CMYKColor;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfSpotColor;

/**
 * Draws what a print shop wants to see around the sheet, all of it outside the bleed. Lines that have to be on every plate are in
 * the colour {@code All} (ISO 32000-1, 8.6.6.4).
 */
final class MarkPainter {
  private static final double MM = Millimetres.MM;
  private static final double WEIGHT = 0.25;

  /** From the bleed to a mark, in pt. */
  private static final double GAP = 0.5;
  private static final double LENGTH = 5 * MM;
  private static final double TARGET = 9 * MM;
  private static final double RADIUS = 1.5 * MM;
  private static final double CROSS = 2.5 * MM;

  /** A circle's quarter as a Bézier curve. */
  private static final double KAPPA = 0.5523;

  private final PdfContentByte content;
  private final PdfSpotColor all;
  private final Area trim;
  private final Marks marks;
  private final double start;
  private final StringBuilder out = new StringBuilder();

  /** @param all what {@link #all} gave, the same for all sides of a file */
  MarkPainter(PdfContentByte content, PdfSpotColor all, Area trim, SheetWriter.Frame frame) {
    this.content = content;
    this.all = all;
    this.trim = trim;
    this.marks = frame.marks();
    this.start = frame.bleed() + GAP;
  }

  /** The colour of all plates. The library writes the colours of a file in no certain order, so there is only one. */
  static PdfSpotColor all() {
    return new PdfSpotColor("All", new CMYKColor(1f, 1f, 1f, 1f));
  }

  /** @param folds from the left edge of the trim */
  void draw(List<Double> folds, String slug) {
    if (marks == Marks.NONE) {
      return;
    }
    content.setLiteral("q\n");
    content.setColorStroke(all, 1);
    out.append(Numbers.of(WEIGHT)).append("w 0 J\n");
    crop();
    if (marks == Marks.ALL) {
      targets(folds);
    }
    out.append("[").append(Numbers.of(2 * MM)).append(Numbers.of(MM)).append("] 0 d\n");
    folds.forEach(this::fold);
    out.append("Q\nq 0 0 0 1 K\n");
    for (double fold : folds) {
      double x = trim.x() + fold + MM;
      out.append(StrokeText.draw("fold", x, trim.top() + start + LENGTH - 4, 5));
      out.append(StrokeText.draw("fold", x, trim.y() - start - LENGTH + 1, 5));
    }
    if (marks == Marks.ALL) {
      slug(slug);
      new ColourBar(trim).draw(out);
    }
    content.setLiteral(out.append("Q\n").toString());
  }

  private void crop() {
    for (double x : new double[] {trim.x(), trim.right()}) {
      upright(x);
    }
    for (double y : new double[] {trim.y(), trim.top()}) {
      line(trim.x() - start - LENGTH, y, trim.x() - start, y);
      line(trim.right() + start, y, trim.right() + start + LENGTH, y);
    }
  }

  private void fold(double fold) {
    upright(trim.x() + fold);
  }

  private void upright(double x) {
    line(x, trim.y() - start - LENGTH, x, trim.y() - start);
    line(x, trim.top() + start, x, trim.top() + start + LENGTH);
  }

  /** In the middle of each side, or beside it where a fold is in the middle. */
  private void targets(List<Double> folds) {
    double middle = trim.width() / 2;
    boolean taken = folds.stream().anyMatch(fold -> Math.abs(fold - middle) < 8 * MM);
    double x = trim.x() + middle + (taken ? 12 * MM : 0);
    double y = trim.y() + trim.height() / 2;
    target(x, trim.y() - TARGET);
    target(x, trim.top() + TARGET);
    target(trim.x() - TARGET, y);
    target(trim.right() + TARGET, y);
  }

  private void target(double x, double y) {
    line(x - CROSS, y, x + CROSS, y);
    line(x, y - CROSS, x, y + CROSS);
    double k = KAPPA * RADIUS;
    out.append(Numbers.point(x + RADIUS, y)).append("m ");
    curve(x + RADIUS, y + k, x + k, y + RADIUS, x, y + RADIUS);
    curve(x - k, y + RADIUS, x - RADIUS, y + k, x - RADIUS, y);
    curve(x - RADIUS, y - k, x - k, y - RADIUS, x, y - RADIUS);
    curve(x + k, y - RADIUS, x + RADIUS, y - k, x + RADIUS, y);
    out.append("s\n");
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    out.append(Numbers.point(x1, y1)).append(Numbers.point(x2, y2)).append(Numbers.point(x3, y3)).append("c ");
  }

  private void line(double x1, double y1, double x2, double y2) {
    out.append(Numbers.point(x1, y1)).append("m ").append(Numbers.point(x2, y2)).append("l S\n");
  }

  /** At the lower edge, below everything else; smaller where the sheet is narrow. */
  private void slug(String text) {
    double size = Math.min(6, 6 * (trim.width() - 4 * MM) / StrokeText.width(text, 6));
    out.append(StrokeText.draw(text, trim.x() + 2 * MM, trim.y() - 14 * MM, size));
  }
}
