package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** X4-22: the profile of the output intent is in the file. */
final class ProfileEmbedded implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.NO_PROFILE);
  }

  @Override
  public void check(Subject file, Report report) {
    if (!file.intents().isEmpty() && file.profile().isEmpty()) {
      report.file(PressCode.NO_PROFILE);
    }
  }
}
