package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;

/** GWG-OC: layers have one arrangement. */
final class OneArrangementOfLayers implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.LAYERS);
  }

  @Override
  public void check(Subject file, Report report) {
    COSDictionary layers = file.catalog().getCOSDictionary(COSName.OCPROPERTIES);
    COSArray more = layers == null ? null : layers.getCOSArray(COSName.getPDFName("Configs"));
    if (more != null && more.size() > 0) {
      report.file(PressCode.LAYERS);
    }
  }
}
