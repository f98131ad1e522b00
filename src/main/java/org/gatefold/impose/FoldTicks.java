package org.gatefold.impose;

import org.gatefold.model.Millimetres;
import org.gatefold.model.sheet.Area;
import org.openpdf.text.pdf.PdfContentByte;

/** Short gray lines at the upper and lower ends of each fold, where an office printer still prints. */
final class FoldTicks {
  /** 3 mm. */
  private static final double LENGTH = 3 * Millimetres.MM;

  private FoldTicks() {}

  static void draw(PdfContentByte content, Face face, double safe) {
    StringBuilder out = new StringBuilder("q 0.5 w 0 J [1 1] 0 d 0.6 G\n");
    Area area = new Area(0, 0, face.width(), face.height()).grown(-safe);
    for (double fold : face.folds()) {
      line(out, fold, area.y(), area.y() + LENGTH);
      line(out, fold, area.top() - LENGTH, area.top());
    }
    content.setLiteral(out.append("Q\n").toString());
  }

  private static void line(StringBuilder out, double x, double from, double to) {
    out.append(Numbers.point(x, from)).append("m ").append(Numbers.point(x, to)).append("l S\n");
  }
}
