package org.gatefold.render;

import org.gatefold.diag.Origin;
import org.gatefold.model.paged.PageItem.Picture;

/** Whether a picture has pixels enough for a press at the size at which it is placed (GWG 2015, 4.26 and 4.27). */
final class Resolution {
  /** Smaller ones are patterns and dots. */
  private static final int IGNORED_PIXELS = 16;

  private Resolution() {}

  /** @param number of the page, 1-based */
  static void check(Picture placed, Prepared.Size size, int number, Run run) {
    if (size.width() <= IGNORED_PIXELS || size.height() <= IGNORED_PIXELS) {
      return;
    }
    double across = 72 * size.width() / placed.width();
    double down = 72 * size.height() / placed.height();
    long ppi = Math.round(Math.min(across, down));
    int least = size.twoTone() ? 549 : 149;
    int good = size.twoTone() ? 799 : 224;
    if (ppi < good) {
      RenderCode code = ppi < least ? RenderCode.RESOLUTION : RenderCode.RESOLUTION_LOW;
      long pixels = (long) Math.ceil(size.width() * (good / Math.min(across, down)));
      run.findings().add(code, Origin.of(placed.resource().path()), placed.resource().path(), number, run.id(), ppi,
          ppi < least ? least : good, pixels);
    }
  }
}
