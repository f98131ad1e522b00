package org.gatefold.render;

import java.io.IOException;
import java.util.Optional;
import org.gatefold.model.paged.PageItem.Box;
import org.gatefold.model.paged.PageItem.Picture;

/** Places pictures. */
final class PictureWriter {
  private final PdfBuffer out;
  private final PictureUses pictures;
  private final PageResources resources;
  private final PaintState paint;
  private final double height;

  /** @param height of the page, from whose top the items count */
  PictureWriter(PdfBuffer out, PictureUses pictures, PageResources resources, PaintState paint, double height) {
    this.out = out;
    this.pictures = pictures;
    this.resources = resources;
    this.paint = paint;
    this.height = height;
  }

  void write(Picture picture) throws IOException {
    Optional<PictureUse> use = pictures.of(picture.resource());
    if (use.isEmpty()) {
      return;
    }
    resources.picture(use.get(), picture);
    paint.plain();
    out.ascii("q\n");
    if (picture.clip() != null) {
      clip(picture.clip());
    }
    out.number(picture.width()).ascii("0 0 ").number(picture.height()).position(picture.x());
    out.position(height - picture.y() - picture.height()).ascii("cm\n/");
    out.ascii(use.get().name()).ascii(" Do\nQ\n");
  }

  private void clip(Box clip) {
    out.position(clip.x()).position(height - clip.y() - clip.height());
    out.position(clip.width()).position(clip.height()).ascii("re W n\n");
  }
}
