package org.gatefold.render;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gatefold.model.Metadata;
import org.gatefold.model.paged.PagedDocument;

/** Writes what concerns the file as a whole: catalogue, metadata, output intent. */
final class CatalogWriter {
  /** Fewer bookmarks than this are no help in finding one's way. */
  private static final int WORTH_OPENING = 3;

  private final Streams streams;
  private final SrgbProfile profile;

  CatalogWriter(Streams streams, SrgbProfile profile) {
    this.streams = streams;
    this.profile = profile;
  }

  COSDictionary catalog(PagedDocument document, COSDictionary pages, COSDictionary structure, OutlineWriter outline)
      throws IOException {
    Metadata metadata = document.metadata();
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    catalog.setItem(COSName.PAGES, pages);
    catalog.setItem(COSName.STRUCT_TREE_ROOT, structure);
    catalog.setItem(COSName.MARK_INFO, entry(Cos.name("Marked")));
    catalog.setItem(COSName.LANG, Cos.text(metadata.language().toLanguageTag()));
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences(metadata));
    catalog.setItem(COSName.PAGE_LABELS, labels());
    catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(intent()));
    catalog.setItem(COSName.METADATA, packet(metadata));
    if (!document.outline().isEmpty()) {
      COSDictionary outlines = outline.write(document.outline());
      catalog.setItem(COSName.OUTLINES, outlines);
      if (outlines.getInt(COSName.COUNT) >= WORTH_OPENING) {
        catalog.setItem(COSName.PAGE_MODE, Cos.name("UseOutlines"));
      }
    }
    return catalog;
  }

  /** The old form of the metadata, in accord with the packet. */
  static COSDictionary info(Metadata metadata) {
    COSDictionary info = new COSDictionary();
    text(info, COSName.TITLE, metadata.title());
    text(info, COSName.AUTHOR, metadata.author());
    text(info, COSName.SUBJECT, metadata.summary());
    text(info, COSName.CREATOR, Xmp.PRODUCER);
    text(info, COSName.PRODUCER, Xmp.PRODUCER);
    LocalDate date = metadata.date();
    if (date != null) {
      String moment = "D:" + date.toString().replace("-", "") + "000000Z";
      text(info, COSName.CREATION_DATE, moment);
      text(info, COSName.MOD_DATE, moment);
    }
    return info;
  }

  private static void text(COSDictionary info, COSName key, String text) {
    if (!text.isBlank()) {
      info.setItem(key, Cos.text(text));
    }
  }

  private static COSDictionary preferences(Metadata metadata) {
    COSDictionary preferences = entry(Cos.name("DisplayDocTitle"));
    if (RightToLeft.is(metadata.language())) {
      preferences.setItem(Cos.name("Direction"), Cos.name("R2L"));
    }
    return preferences;
  }

  private static COSDictionary entry(COSName key) {
    COSDictionary dictionary = Cos.inline();
    dictionary.setItem(key, COSBoolean.TRUE);
    return dictionary;
  }

  /** Pages count from 1. */
  private static COSDictionary labels() {
    COSDictionary decimal = Cos.inline();
    decimal.setItem(COSName.S, COSName.D);
    COSDictionary labels = Cos.inline();
    labels.setItem(COSName.NUMS, Cos.array(COSInteger.ZERO, decimal));
    return labels;
  }

  private COSDictionary intent() throws IOException {
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, Cos.text("sRGB"));
    intent.setItem(COSName.REGISTRY_NAME, Cos.text("http://www.color.org"));
    intent.setItem(COSName.INFO, Cos.text("sRGB IEC61966-2.1"));
    COSStream icc = streams.encoded(profile.deflated(), COSName.FLATE_DECODE);
    icc.setInt(COSName.N, 3);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, icc);
    return intent;
  }

  private COSStream packet(Metadata metadata) throws IOException {
    COSStream packet = streams.plain(Xmp.of(metadata));
    packet.setItem(COSName.TYPE, COSName.METADATA);
    packet.setItem(COSName.SUBTYPE, Cos.name("XML"));
    return packet;
  }
}
