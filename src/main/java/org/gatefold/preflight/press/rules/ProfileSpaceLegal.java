package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** X4-24: the profile is for CMYK, grey or RGB. */
final class ProfileSpaceLegal implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.PROFILE_SPACE);
  }

  @Override
  public void check(Subject file, Report report) {
    file.profile().filter(profile -> profile.components(profile.space()) == 0)
        .ifPresent(profile -> report.file(PressCode.PROFILE_SPACE, profile.space()));
  }
}
