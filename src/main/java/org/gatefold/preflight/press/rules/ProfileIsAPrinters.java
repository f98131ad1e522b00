package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.read.Profile;

/** X4-23: the profile is that of an output device. */
final class ProfileIsAPrinters implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.PROFILE_CLASS);
  }

  @Override
  public void check(Subject file, Report report) {
    file.profile().map(Profile::deviceClass).filter(kind -> !kind.equals("prtr"))
        .ifPresent(kind -> report.file(PressCode.PROFILE_CLASS, kind));
  }
}
