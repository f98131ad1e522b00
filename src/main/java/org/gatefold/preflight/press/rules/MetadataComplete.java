package org.gatefold.preflight.press.rules;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.util.DateConverter;
import org.gatefold.preflight.press.PressCode;
import org.jspecify.annotations.Nullable;

/** X4-12: title, dates and ids are there, and Info does not contradict them. */
final class MetadataComplete implements Rule {
  private static final List<String> NEEDED = List.of("dc:title", "xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate",
      "xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass");

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.METADATA);
  }

  @Override
  public void check(Subject file, Report report) {
    List<String> wrong = new ArrayList<>(NEEDED.stream().filter(name -> file.xmp().get(name).isEmpty()).toList());
    COSDictionary info = file.info();
    String title = info.getString(COSName.TITLE);
    if (title != null && !title.equals(file.xmp().get("dc:title"))) {
      wrong.add("Title");
    }
    if (differ(info.getString(COSName.CREATION_DATE), file.xmp().get("xmp:CreateDate"))) {
      wrong.add("CreationDate");
    }
    if (differ(info.getString(COSName.MOD_DATE), file.xmp().get("xmp:ModifyDate"))) {
      wrong.add("ModDate");
    }
    if (!wrong.isEmpty()) {
      report.file(PressCode.METADATA, String.join(", ", wrong));
    }
  }

  /** Whether two dates that can be read are not the same. */
  private static boolean differ(@Nullable String info, String xmp) {
    Calendar first = info == null ? null : DateConverter.toCalendar(info);
    if (first == null || xmp.isEmpty()) {
      return false;
    }
    try {
      return OffsetDateTime.parse(xmp).toInstant().getEpochSecond() != first.toInstant().getEpochSecond();
    } catch (DateTimeException withoutZone) {
      return false;
    }
  }
}
