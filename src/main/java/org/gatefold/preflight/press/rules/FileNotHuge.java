package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** PRD-FILE: the file has less than 100 MB. */
final class FileNotHuge implements Rule {
  private static final long MOST = 100_000_000;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.TOO_LARGE);
  }

  @Override
  public void check(Subject file, Report report) {
    if (file.length() > MOST) {
      report.file(PressCode.TOO_LARGE, file.length() / 1_000_000);
    }
  }
}
