package org.gatefold.preflight.press.rules;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.read.FileObjects.Node;

/** X4-53: rendering intents and blend modes are those of PDF 1.6. */
final class StatesKnown implements NodeRule {
  private static final Set<String> INTENTS =
      Set.of("AbsoluteColorimetric", "RelativeColorimetric", "Saturation", "Perceptual");
  private static final Set<String> MODES = Set.of("Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken",
      "Lighten", "ColorDodge", "ColorBurn", "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation",
      "Color", "Luminosity");
  private static final COSName INTENT = COSName.getPDFName("Intent");

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.STATE);
  }

  @Override
  public void check(Node node, Report report) {
    COSDictionary state = node.dictionary();
    if (state.getDictionaryObject(COSName.BM) instanceof COSName mode && !MODES.contains(mode.getName())) {
      report.owner(PressCode.STATE, node.page(), mode.getName());
    }
    if (state.getDictionaryObject(COSName.RI) instanceof COSName intent && !INTENTS.contains(intent.getName())) {
      report.owner(PressCode.STATE, node.page(), intent.getName());
    }
    boolean image = COSName.IMAGE.equals(state.getCOSName(COSName.SUBTYPE));
    if (image && state.getDictionaryObject(INTENT) instanceof COSName intent && !INTENTS.contains(intent.getName())) {
      report.owner(PressCode.STATE, node.page(), intent.getName());
    }
  }
}
