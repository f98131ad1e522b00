package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.read.FileObjects.Node;

/** X4-72: no transfer curves; halftones of types 1 and 5 without names. */
final class NoTransferCurves implements NodeRule {
  private static final COSName HTP = COSName.getPDFName("HTP");
  private static final COSName NAME = COSName.getPDFName("HalftoneName");
  private static final COSName KIND = COSName.getPDFName("HalftoneType");

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.TRANSFER);
  }

  @Override
  public void check(Node node, Report report) {
    COSDictionary state = node.dictionary();
    boolean mask = state.containsKey(COSName.G) && state.containsKey(COSName.S); // there TR is something else
    if (!mask && state.containsKey(COSName.TR)) {
      report.owner(PressCode.TRANSFER, node.page(), "TR");
    }
    COSBase second = state.getDictionaryObject(COSName.TR2);
    if (second != null && !COSName.DEFAULT.equals(second)) {
      report.owner(PressCode.TRANSFER, node.page(), "TR2");
    }
    if (state.containsKey(HTP)) {
      report.owner(PressCode.TRANSFER, node.page(), "HTP");
    }
    int kind = state.getInt(KIND, 1);
    if (state.containsKey(NAME) || (kind != 1 && kind != 5)) {
      report.owner(PressCode.TRANSFER, node.page(), "HT");
    }
  }
}
