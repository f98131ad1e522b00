package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.gatefold.preflight.press.PressCode;

/** X4-03: the trailer has an ID of two strings. */
final class FileHasId implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.NO_ID);
  }

  @Override
  public void check(Subject file, Report report) {
    COSBase id = file.trailer().getDictionaryObject(COSName.ID);
    if (!(id instanceof COSArray parts && parts.size() == 2 && parts.getObject(0) instanceof COSString
        && parts.getObject(1) instanceof COSString)) {
      report.file(PressCode.NO_ID);
    }
  }
}
