package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** X4-10: the metadata say that the file is PDF/X-4. */
final class SaysX4 implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.NOT_X4);
  }

  @Override
  public void check(Subject file, Report report) {
    String said = file.xmp().get("pdfxid:GTS_PDFXVersion");
    if (!said.equals("PDF/X-4")) {
      report.file(PressCode.NOT_X4, said.isEmpty() ? "nothing" : said);
    }
  }
}
