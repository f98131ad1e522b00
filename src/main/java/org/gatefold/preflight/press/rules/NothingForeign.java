package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.read.FileObjects.Node;

/** X4-70: no PostScript, references to other files, OPI or alternates. */
final class NothingForeign implements NodeRule {
  private static final COSName REF = COSName.getPDFName("Ref");
  private static final COSName OPI = COSName.getPDFName("OPI");
  private static final COSName ALTERNATES = COSName.getPDFName("Alternates");
  private static final COSName PS = COSName.getPDFName("PS");

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.FOREIGN);
  }

  @Override
  public void check(Node node, Report report) {
    COSDictionary object = node.dictionary();
    COSName kind = object.getCOSName(COSName.SUBTYPE);
    if (PS.equals(kind) || (COSName.FORM.equals(kind) && PS.equals(object.getCOSName(COSName.getPDFName("Subtype2"))))) {
      report.owner(PressCode.FOREIGN, node.page(), "PostScript");
    }
    if (COSName.FORM.equals(kind) && object.containsKey(REF)) {
      report.owner(PressCode.FOREIGN, node.page(), "Ref");
    }
    if (object.containsKey(OPI)) {
      report.owner(PressCode.FOREIGN, node.page(), "OPI");
    }
    if (COSName.IMAGE.equals(kind) && object.containsKey(ALTERNATES)) {
      report.owner(PressCode.FOREIGN, node.page(), "Alternates");
    }
    if (object instanceof COSStream && object.containsKey(COSName.F)) {
      report.owner(PressCode.FOREIGN, node.page(), "external stream");
    }
  }
}
