package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-HAIR: lines are 0.25 pt or more, 0.5 pt in several inks or in white; a thin area is a line too. */
final class LinesThickEnough implements ObjectRule {
  private static final double ONE_INK = 0.25;
  private static final double MORE_INKS = 0.5;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.HAIRLINE);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    double width = switch (object) {
      case Painted.Stroke line -> line.width();
      case Painted.Fill fill when fill.thin() > 0 -> fill.thin();
      case Painted.Fill fill -> MORE_INKS;
      case Painted.TextRun text -> MORE_INKS;
      case Painted.Picture picture -> MORE_INKS;
      case Painted.Shade shade -> MORE_INKS;
    };
    int inks = object.mark().colour().inks();
    if (width < (inks == 1 ? ONE_INK : MORE_INKS) - 0.0005) {
      report.object(PressCode.HAIRLINE, page, object, Say.number(width, 3));
    }
  }
}
