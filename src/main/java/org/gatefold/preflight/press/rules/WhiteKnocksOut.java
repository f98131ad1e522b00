package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Colour.Family;
import org.gatefold.preflight.press.page.Mark;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-OPW: white does not overprint. */
final class WhiteKnocksOut implements ObjectRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.WHITE_TEXT, PressCode.WHITE_PATH);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    Mark mark = object.mark();
    boolean vanishes = mark.overprint() && mark.colour().ink().isWhite() && mark.colour().family() != Family.PATTERN;
    switch (object) {
      case Painted.TextRun text when vanishes && !text.isInvisible() -> report.object(PressCode.WHITE_TEXT, page, object);
      case Painted.Fill fill when vanishes -> report.object(PressCode.WHITE_PATH, page, object);
      case Painted.Stroke stroke when vanishes -> report.object(PressCode.WHITE_PATH, page, object);
      case Painted.TextRun text -> { }
      case Painted.Fill fill -> { }
      case Painted.Stroke stroke -> { }
      case Painted.Picture picture -> { }
      case Painted.Shade shade -> { }
    }
  }
}
