package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** X4-25: the number of components in the file is that of the profile. */
final class ProfileComponentsAgree implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.PROFILE_COMPONENTS);
  }

  @Override
  public void check(Subject file, Report report) {
    file.profile().filter(p -> p.components(p.space()) > 0 && p.components(p.space()) != p.components())
        .ifPresent(p -> report.file(PressCode.PROFILE_COMPONENTS, p.components(), p.space()));
  }
}
