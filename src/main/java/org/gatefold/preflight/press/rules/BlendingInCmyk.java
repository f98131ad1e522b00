package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** GWG-TG: transparency is blended in CMYK; a soft mask may be grey. */
final class BlendingInCmyk implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.BLENDING);
  }

  @Override
  public void check(Subject file, Report report) {
    for (Blending.Group group : Blending.groups(file)) {
      boolean fine = group.space().equals("DeviceCMYK") || (group.isMask() && group.space().equals("DeviceGray"))
          || group.space().contains("RGB"); // that is another rule's
      if (!fine) {
        report.owner(PressCode.BLENDING, group.page(), group.space());
      }
    }
  }
}
