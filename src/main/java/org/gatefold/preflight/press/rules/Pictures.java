package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** What the rules about pictures share. */
final class Pictures {
  private static final int TINY = 16;

  private Pictures() {}

  /** Whether a picture is a pattern or a patch of colour: nobody minds its pixels. */
  static boolean isTiny(Painted.Picture picture) {
    return picture.pixelsWide() <= TINY || picture.pixelsHigh() <= TINY;
  }

  /** Whether all that a page shows is one picture. */
  static boolean isWholePage(PressPage page) {
    List<Painted> printed = page.printed();
    return printed.size() == 1 && printed.getFirst() instanceof Painted.Picture picture
        && picture.mark().box().contains(page.boxes().cut(), 1);
  }
}
