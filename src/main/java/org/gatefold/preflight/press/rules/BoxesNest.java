package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.PageBoxes;
import org.gatefold.preflight.press.page.PressPage;

/** X4-31: trim inside bleed inside media, and crop around both. */
final class BoxesNest implements PageRule {
  private static final double TOLERANCE = 0.02;

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.BOXES);
  }

  @Override
  public void check(PressPage page, Subject file, Report report) {
    PageBoxes boxes = page.boxes();
    Box cut = boxes.cut();
    boxes.bleed().filter(bleed -> !bleed.contains(cut, TOLERANCE))
        .ifPresent(bleed -> report.page(PressCode.BOXES, page.number(), "TrimBox > BleedBox"));
    boxes.bleed().filter(bleed -> !boxes.media().contains(bleed, TOLERANCE))
        .ifPresent(bleed -> report.page(PressCode.BOXES, page.number(), "BleedBox > MediaBox"));
    if (!boxes.media().contains(cut, TOLERANCE)) {
      report.page(PressCode.BOXES, page.number(), "TrimBox > MediaBox");
    }
    boxes.crop().filter(crop -> !crop.contains(boxes.bleed().orElse(cut), TOLERANCE))
        .ifPresent(crop -> report.page(PressCode.BOXES, page.number(), "BleedBox > CropBox"));
  }
}
