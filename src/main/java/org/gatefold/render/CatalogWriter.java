package org.gatefold.render;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gatefold.model.Metadata;
import org.gatefold.model.RightToLeft;
import org.gatefold.model.paged.PagedDocument;

/** Writes what concerns the file as a whole: catalogue, metadata, output intent. */
final class CatalogWriter {
  /** Fewer bookmarks than this are no help in finding one's way. */
  private static final int WORTH_OPENING = 3;

  private final Streams streams;
  private final Target target;

  CatalogWriter(Streams streams, Target target) {
    this.streams = streams;
    this.target = target;
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
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences(document));
    catalog.setItem(COSName.PAGE_LABELS, labels());
    catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(target.intent().dictionary(streams)));
    catalog.setItem(COSName.METADATA, packet(metadata));
    if (target.interactive() && !document.outline().isEmpty()) {
      COSDictionary outlines = outline.write(document.outline());
      catalog.setItem(COSName.OUTLINES, outlines);
      if (outlines.getInt(COSName.COUNT) >= WORTH_OPENING) {
        catalog.setItem(COSName.PAGE_MODE, Cos.name("UseOutlines"));
      }
    }
    return catalog;
  }

  private COSDictionary preferences(PagedDocument document) {
    COSDictionary preferences = entry(Cos.name("DisplayDocTitle"));
    if (RightToLeft.is(document.metadata().language())) {
      preferences.setItem(Cos.name("Direction"), Cos.name("R2L"));
    }
    target.prefer(preferences, document.pages().getFirst());
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

  private COSStream packet(Metadata metadata) throws IOException {
    COSStream packet = streams.plain(target.packet(metadata));
    packet.setItem(COSName.TYPE, COSName.METADATA);
    packet.setItem(COSName.SUBTYPE, Cos.name("XML"));
    return packet;
  }
}
