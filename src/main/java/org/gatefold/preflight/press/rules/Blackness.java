package org.gatefold.preflight.press.rules;

import org.gatefold.preflight.press.page.Mark;

/** What the rules about black text and black lines share. */
final class Blackness {
  private Blackness() {}

  /** Whether something is K 100 and yet takes away the colour below, or may do so because it is DeviceGray. */
  static boolean knocksOut(Mark mark) {
    if (!mark.colour().ink().isPureBlack()) {
      return false;
    }
    return switch (mark.colour().family()) {
      case CMYK, ICC_CMYK -> !(mark.overprint() && mark.mode() == 1);
      case SPOT -> !mark.overprint();
      case GRAY -> true;
      case RGB, CAL_GRAY, CAL_RGB, LAB, ICC_GRAY, ICC_RGB, PATTERN -> false; // another rule's
    };
  }
}
