package org.gatefold.render;

import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.gatefold.model.Metadata;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Production;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.jspecify.annotations.Nullable;

/** The clinic's own printer: as the screen, but nothing near the edge of the sheet, and asked to be printed as it is. */
record OfficeTarget(ScreenTarget screen, Edition edition, Production production) implements Target {
  @Override
  public Inks inks() {
    return screen.inks();
  }

  @Override
  public PictureCache pictures() {
    return screen.pictures();
  }

  @Override
  public float version() {
    return screen.version();
  }

  @Override
  public double bleed(Page page) {
    return 0;
  }

  @Override
  public void boxes(COSDictionary dictionary, Page page) {
    screen.boxes(dictionary, page);
  }

  /** A page that is folded or stapled is a part of a sheet, and its edge is not the sheet's. */
  @Override
  public PageItem.@Nullable Box visible(Page page) {
    return switch (production.finishing()) {
      case Finishing.Leaves leaves -> {
        double margin = production.paper().safeMargin();
        yield new PageItem.Box(margin, margin, page.width() - 2 * margin, page.height() - 2 * margin);
      }
      case Finishing.Folded folded -> null;
      case Finishing.Stitched stitched -> null;
      case Finishing.TwoUp halves -> null;
    };
  }

  @Override
  public boolean interactive() {
    return true;
  }

  @Override
  public byte[] packet(Metadata metadata) {
    return screen.packet(metadata);
  }

  @Override
  public COSDictionary info(Metadata metadata) {
    return screen.info(metadata);
  }

  @Override
  public OutputIntent intent() {
    return screen.intent();
  }

  /** Not scaled, on both sides, on the paper that it was made for (ISO 32000-1, 12.2). */
  @Override
  public void prefer(COSDictionary preferences, Page first) {
    boolean upright = first.height() >= first.width();
    preferences.setItem(Cos.name("PrintScaling"), Cos.name("None"));
    preferences.setItem(Cos.name("Duplex"), Cos.name(upright ? "DuplexFlipLongEdge" : "DuplexFlipShortEdge"));
    preferences.setItem(Cos.name("PickTrayByPDFSize"), COSBoolean.TRUE);
  }

  @Override
  public void stamp(byte[] file) {
    screen.stamp(file);
  }

  @Override
  public void inspect(Page page, int number, Run run) {
    if (edition == Edition.OFFICE_GRAYSCALE) {
      GrayContrast.check(page, number, run);
    }
  }

  @Override
  public void inspect(PageItem.Picture placed, Prepared.Size size, int number, Run run) {}
}
