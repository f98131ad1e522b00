package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.PressPage;

/** GWG-CROP: the CropBox is the MediaBox. */
final class NotCropped implements PageRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.CROP);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    page.boxes().crop().filter(crop -> !crop.isLike(page.boxes().media(), 0.01 * Box.MM))
        .ifPresent(crop -> report.page(PressCode.CROP, page.number()));
  }
}
