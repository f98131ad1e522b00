package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.read.Profile;

/** GWG-OI: the output intent is for CMYK. */
final class IntentIsCmyk implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.INTENT_NOT_CMYK);
  }

  @Override
  public void check(Subject file, Report report) {
    file.profile().map(Profile::space).filter(space -> !space.equals("CMYK"))
        .ifPresent(space -> report.file(PressCode.INTENT_NOT_CMYK, space));
  }
}
