package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** X4-02: no encryption. */
final class NotEncrypted implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.ENCRYPTED);
  }

  @Override
  public void check(Subject file, Report report) {
    if (file.document().isEncrypted()) {
      report.file(PressCode.ENCRYPTED);
    }
  }
}
