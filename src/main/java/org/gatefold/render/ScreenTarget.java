package org.gatefold.render;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.Metadata;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.jspecify.annotations.Nullable;

/** E-mail and screens: PDF/UA-1 and PDF/A-2a at once. */
record ScreenTarget(Inks inks, PictureCache pictures, SrgbProfile profile) implements Target {
  @Override
  public float version() {
    return 1.7f;
  }

  @Override
  public double bleed(Page page) {
    return 0;
  }

  @Override
  public void boxes(COSDictionary dictionary, Page page) {
    dictionary.setItem(COSName.MEDIA_BOX, Cos.numbers(0, 0, page.width(), page.height()));
    dictionary.setItem(COSName.TRIM_BOX, Cos.numbers(0, 0, page.width(), page.height()));
  }

  @Override
  public PageItem.@Nullable Box visible(Page page) {
    return null;
  }

  @Override
  public boolean interactive() {
    return true;
  }

  @Override
  public byte[] packet(Metadata metadata) {
    return Xmp.archived(metadata);
  }

  @Override
  public COSDictionary info(Metadata metadata) {
    return Info.of(metadata, metadata.date());
  }

  @Override
  public OutputIntent intent() {
    return profile.intent();
  }

  @Override
  public void prefer(COSDictionary preferences, Page first) {}

  @Override
  public void stamp(byte[] file) {
    FileId.stamp(file);
  }

  @Override
  public void inspect(Page page, int number, Run run) {}

  @Override
  public void inspect(PageItem.Picture placed, Prepared.Size size, int number, Run run) {}
}
