package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.read.FileObjects.Node;

/** X4-41: no JavaScript. */
final class NoScript implements NodeRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.SCRIPT);
  }

  @Override
  public void check(Node node, Report report) {
    COSDictionary dictionary = node.dictionary();
    boolean acts = "JavaScript".equals(dictionary.getNameAsString(COSName.S))
        && dictionary.containsKey(COSName.JS);
    if (acts || node.key().equals("JavaScript")) {
      report.file(PressCode.SCRIPT);
    }
  }
}
