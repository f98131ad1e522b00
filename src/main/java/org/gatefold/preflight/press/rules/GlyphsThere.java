package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** X4-61: every character has a glyph, as wide as the file says. */
final class GlyphsThere implements ObjectRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.GLYPHS);
  }

  @Override
  public void check(Painted object, PressPage page, Report report) {
    if (object instanceof Painted.TextRun text && text.missing() + text.misfits() > 0) {
      report.alike(PressCode.GLYPHS, page, object, text.font().name(), text.font().name());
    }
  }
}
