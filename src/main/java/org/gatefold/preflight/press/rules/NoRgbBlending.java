package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** X4-51: transparency is not blended in RGB. */
final class NoRgbBlending implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.BLEND_RGB);
  }

  @Override
  public void check(Subject file, Report report) {
    for (Blending.Group group : Blending.groups(file)) {
      if (group.space().contains("RGB")) {
        report.owner(PressCode.BLEND_RGB, group.page());
      }
    }
  }
}
