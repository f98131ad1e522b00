package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** X4-01: PDF/X-4 is PDF 1.6 or older. */
final class VersionAllowed implements Rule {
  private static final float NEWEST = 1.6f;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.VERSION);
  }

  @Override
  public void check(Subject file, Report report) {
    float version = file.document().getVersion();
    if (version > NEWEST + 0.001f) {
      report.file(PressCode.VERSION, Say.number(version, 1));
    }
  }
}
