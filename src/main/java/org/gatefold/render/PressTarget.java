package org.gatefold.render;

import java.time.LocalDate;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Metadata;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.jspecify.annotations.Nullable;

/** A print shop: PDF/X-4 (ISO 15930-7). */
record PressTarget(DocumentId id, Inks inks, PictureCache pictures, OutputIntent intent) implements Target {
  /** PDF/X-4 wants a date; an article without one is as old as this. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  @Override
  public float version() {
    return 1.6f;
  }

  @Override
  public double bleed(Page page) {
    return page.bleed();
  }

  @Override
  public void boxes(COSDictionary dictionary, Page page) {
    double bleed = page.bleed();
    for (COSName box : new COSName[] {COSName.MEDIA_BOX, COSName.BLEED_BOX}) {
      dictionary.setItem(box, Cos.thousandths(0, 0, page.width() + 2 * bleed, page.height() + 2 * bleed));
    }
    dictionary.setItem(COSName.TRIM_BOX, Cos.thousandths(bleed, bleed, bleed + page.width(), bleed + page.height()));
  }

  @Override
  public PageItem.@Nullable Box visible(Page page) {
    return null;
  }

  @Override
  public boolean interactive() {
    return false;
  }

  @Override
  public byte[] packet(Metadata metadata) {
    return Xmp.printed(metadata, date(metadata), id);
  }

  @Override
  public COSDictionary info(Metadata metadata) {
    COSDictionary info = Info.of(metadata, date(metadata));
    info.setItem(COSName.TRAPPED, Cos.name("False"));
    return info;
  }

  @Override
  public void prefer(COSDictionary preferences, Page first) {}

  @Override
  public void stamp(byte[] file) {
    FileId.stampWithMetadata(file);
  }

  @Override
  public void inspect(Page page, int number, Run run) {}

  @Override
  public void inspect(PageItem.Picture placed, Prepared.Size size, int number, Run run) {
    Resolution.check(placed, size, number, run);
  }

  private static LocalDate date(Metadata metadata) {
    return Objects.requireNonNullElse(metadata.date(), UNDATED);
  }
}
