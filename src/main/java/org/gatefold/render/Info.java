package org.gatefold.render;

import java.time.LocalDate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.Metadata;
import org.jspecify.annotations.Nullable;

/** The old form of the metadata (ISO 32000-1, 14.3.3), in accord with the packet. */
final class Info {
  private Info() {}

  /** @param date of the file, or null */
  static COSDictionary of(Metadata metadata, @Nullable LocalDate date) {
    COSDictionary info = new COSDictionary();
    text(info, COSName.TITLE, metadata.title());
    text(info, COSName.AUTHOR, metadata.author());
    text(info, COSName.SUBJECT, metadata.summary());
    text(info, COSName.CREATOR, Xmp.PRODUCER);
    text(info, COSName.PRODUCER, Xmp.PRODUCER);
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
}
