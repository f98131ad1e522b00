package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** X4-26: the profile is of version 4.2 or older and can be read. */
final class ProfileWhole implements Rule {
  private static final int NEWEST = 420;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.PROFILE_BROKEN);
  }

  @Override
  public void check(Subject file, Report report) {
    file.profile().ifPresent(profile -> {
      if (!profile.isWhole()) {
        report.file(PressCode.PROFILE_BROKEN, profile.bytes().length + " bytes");
      } else if (profile.version() > NEWEST) {
        report.file(PressCode.PROFILE_BROKEN, "ICC " + Say.number(profile.version() / 100.0, 2));
      }
    });
  }
}
