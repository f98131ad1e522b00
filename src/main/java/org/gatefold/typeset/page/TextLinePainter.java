package org.gatefold.typeset.page;

import org.gatefold.model.font.FontFace;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.box.Box;
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.css.ComputedStyle.TextLine;
import org.gatefold.typeset.css.ComputedStyle.TextLines;
import org.gatefold.typeset.text.Line;
import org.jspecify.annotations.Nullable;

/** Draws lines under, over and through text (Text Decoration 4, 2). */
final class TextLinePainter {
  /** The thinnest line that a press can hold, in pt; only a thickness of one's own goes below it. */
  private static final double THINNEST = 0.4;

  /** How far an overline stays off capitals, in em. */
  private static final double OVER = 0.15;

  private TextLinePainter() {}

  /** Draws what decorates a run that begins at {@code x}, on a line whose baseline is at {@code baseline}. */
  static void paint(Box.TextLine line, Line.Run run, double x, double baseline, PageCanvas canvas) {
    FontFace.Metrics font = run.face().metrics();
    double em = line.size() / font.unitsPerEm();
    TextLines lines = line.lines();
    Double own = lines.thickness();
    double weight = own == null ? Math.max(THINNEST, font.underlineThickness() * em) : own;
    double width = run.width() - trailingSpace(run);
    for (TextLine kind : TextLine.values()) {
      if (lines.lines().contains(kind)) {
        double top = baseline - line.raise() + top(kind, lines.offset(), font, em, line.size(), weight);
        PageItem.Box bar = new PageItem.Box(x, top, width, weight);
        BoxPainter.bar(new Border(weight, lines.style(), lines.ink()), bar, true, canvas);
      }
    }
  }

  /** The line's upper edge below the baseline, in pt. */
  private static double top(TextLine kind, @Nullable Double offset, FontFace.Metrics font, double em,
      double size, double weight) {
    return switch (kind) {
      case UNDERLINE -> offset == null ? -font.underlinePosition() * em : offset;
      case OVERLINE -> -(font.capHeight() * em + OVER * size) - weight;
      case LINE_THROUGH -> -font.xHeight() * em / 2 - weight / 2;
    };
  }

  private static double trailingSpace(Line.Run run) {
    PageItem.Glyph last = run.glyphs().getLast();
    return last.text().equals(" ") ? last.advance() : 0;
  }
}
