package org.gatefold.typeset.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.PageItem;
import org.gatefold.typeset.box.BoxCode;
import org.gatefold.typeset.box.ImageSizes;
import org.gatefold.typeset.css.ComputedStyle.BackgroundImage;
import org.gatefold.typeset.css.ComputedStyle.Fit;
import org.gatefold.typeset.css.Extent;
import org.jspecify.annotations.Nullable;

/** Lays pictures behind boxes: their sizes, places and repetitions (Backgrounds 3, 2). One for each document. */
final class BackgroundPictures {
  /** More of them would be a pattern, which is better drawn as one picture. */
  private static final int MOST_TILES = 2_000;
  private static final double EPSILON = 0.001;

  private final Map<String, Resource> resources;
  private final Map<String, ImageSizes.Size> sizes = new HashMap<>();
  private final Findings findings;
  private final Origin template;

  BackgroundPictures(Map<String, Resource> resources, Findings findings, Origin template) {
    this.resources = resources;
    this.findings = findings;
    this.template = template;
  }

  /**
   * Paints a picture.
   *
   * @param area the padding box, which sizes and places are relative to
   * @param clip the border box, beyond which nothing is seen
   */
  void paint(BackgroundImage image, PageItem.Box area, PageItem.Box clip, PageCanvas canvas) {
    Resource resource = resources.get(image.url());
    if (resource == null) {
      findings.add(PageCode.MISSING_IMAGE, template, image.url());
      return;
    }
    ImageSizes.Size own = size(resource);
    ImageSizes.Size used = own == null ? null : used(image, own, area);
    if (used == null || used.width() <= EPSILON || used.height() <= EPSILON) {
      return;
    }
    double x = area.x() + image.x().points() + image.x().fraction() * (area.width() - used.width());
    double y = area.y() + image.y().points() + image.y().fraction() * (area.height() - used.height());
    if (image.repeat()) {
      tile(resource, used, x, y, clip, canvas);
    } else {
      canvas.add(new PageItem.Picture(resource, x, y, used.width(), used.height(), clip, PageItem.ARTIFACT));
    }
  }

  /** A picture's own size, or null if it cannot be read. */
  private ImageSizes.@Nullable Size size(Resource resource) {
    ImageSizes.Size known = sizes.get(resource.path());
    if (known != null) {
      return known;
    }
    try {
      ImageSizes.Size read = ImageSizes.of(resource);
      sizes.put(resource.path(), read);
      return read;
    } catch (IOException unreadable) {
      findings.add(BoxCode.BAD_IMAGE, template, resource.path(), String.valueOf(unreadable.getMessage()));
      return null;
    }
  }

  private static ImageSizes.Size used(BackgroundImage image, ImageSizes.Size own, PageItem.Box area) {
    Extent width = image.width();
    Extent height = image.height();
    if (image.fit() == Fit.NONE) {
      double across = width != null ? width.resolve(area.width())
          : height != null ? height.resolve(area.height()) * own.width() / own.height() : own.width();
      double down = height != null ? height.resolve(area.height()) : across * own.height() / own.width();
      return new ImageSizes.Size(across, down);
    }
    double byWidth = area.width() / own.width();
    double byHeight = area.height() / own.height();
    double scale = image.fit() == Fit.COVER ? Math.max(byWidth, byHeight) : Math.min(byWidth, byHeight);
    return new ImageSizes.Size(own.width() * scale, own.height() * scale);
  }

  private void tile(Resource resource, ImageSizes.Size size, double x, double y, PageItem.Box clip, PageCanvas canvas) {
    double left = x - Math.ceil((x - clip.x()) / size.width() - EPSILON) * size.width();
    double top = y - Math.ceil((y - clip.y()) / size.height() - EPSILON) * size.height();
    double across = Math.ceil((clip.x() + clip.width() - left) / size.width() - EPSILON);
    double down = Math.ceil((clip.y() + clip.height() - top) / size.height() - EPSILON);
    if (across * down > MOST_TILES) {
      findings.add(PageCode.TOO_MANY_TILES, template, resource.path(), Math.round(across * down));
      return;
    }
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        canvas.add(new PageItem.Picture(resource, left + column * size.width(), top + row * size.height(), size.width(),
            size.height(), clip, PageItem.ARTIFACT));
      }
    }
  }
}
