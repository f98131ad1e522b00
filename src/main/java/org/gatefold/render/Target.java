package org.gatefold.render;

import org.apache.pdfbox.cos.COSDictionary;
import org.gatefold.model.Metadata;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.jspecify.annotations.Nullable;

/** What a file is for, and all that depends on it. */
sealed interface Target permits ScreenTarget, OfficeTarget, PressTarget {
  /** Its colours. */
  Inks inks();

  /** Its pictures. */
  PictureCache pictures();

  /** The version of PDF. */
  float version();

  /** How far the sheet reaches beyond the trim on each side, in pt. */
  double bleed(Page page);

  /** Gives a page its boxes; the corner of the sheet is the origin. */
  void boxes(COSDictionary dictionary, Page page);

  /** The part of a page that may be painted, in the page's coordinates; null for all of it. */
  PageItem.@Nullable Box visible(Page page);

  /** Whether there are links and bookmarks. */
  boolean interactive();

  /** The metadata packet. */
  byte[] packet(Metadata metadata);

  /** The old form of the metadata, in accord with the packet. */
  COSDictionary info(Metadata metadata);

  /** What the colours of the file mean. */
  OutputIntent intent();

  /** How a reader is to open and print a file with such a first page. */
  void prefer(COSDictionary preferences, Page first);

  /** Gives a finished file its identifier. */
  void stamp(byte[] file);

  /** Looks at a page of the document before it is written; {@code number} is 1-based. */
  void inspect(Page page, int number, Run run);

  /** Looks at a picture with pixels where it is placed. */
  void inspect(PageItem.Picture placed, Prepared.Size size, int number, Run run);
}
