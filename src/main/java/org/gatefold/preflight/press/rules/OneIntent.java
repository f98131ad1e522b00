package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** X4-20: one output intent for PDF/X. */
final class OneIntent implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.INTENTS);
  }

  @Override
  public void check(Subject file, Report report) {
    int count = file.intents().size();
    if (count != 1) {
      report.file(PressCode.INTENTS, count);
    }
  }
}
