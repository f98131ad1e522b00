package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;

/** X4-11: Trapped is True or False, and the same in both places. */
final class TrappedKnown implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.TRAPPED);
  }

  @Override
  public void check(Subject file, Report report) {
    String xmp = file.xmp().get("pdf:Trapped");
    COSBase info = file.info().getDictionaryObject(COSName.TRAPPED);
    String said = info instanceof COSName name ? name.getName() : xmp;
    if (!(xmp.equals("True") || xmp.equals("False")) || !said.equals(xmp)) {
      report.file(PressCode.TRAPPED, xmp.isEmpty() ? "nothing" : xmp, said.isEmpty() ? "nothing" : said);
    }
  }
}
