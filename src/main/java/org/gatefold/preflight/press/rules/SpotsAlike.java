package org.gatefold.preflight.press.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.read.FileObjects.Node;

/** X4-52: spot inks of one name are one ink. */
final class SpotsAlike implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.SPOT_UNLIKE);
  }

  @Override
  public void check(Subject file, Report report) {
    Map<String, COSArray> known = new HashMap<>();
    for (Node node : file.objects()) {
      for (COSArray space : spaces(node)) {
        if (space.size() >= 4 && COSName.SEPARATION.equals(space.getObject(0)) && space.getObject(1) instanceof COSName name) {
          COSArray first = known.putIfAbsent(name.getName(), space);
          if (first != null && !(Same.are(first.getObject(2), space.getObject(2)) && Same.are(first.getObject(3), space.getObject(3)))) {
            report.file(PressCode.SPOT_UNLIKE, name.getName());
          }
        }
      }
    }
  }

  /** Colour spaces that a dictionary has: those in resources and that of a picture or gradient. */
  private static List<COSArray> spaces(Node node) {
    List<COSArray> spaces = new ArrayList<>();
    for (COSName key : node.dictionary().keySet()) {
      boolean named = key.equals(COSName.COLORSPACE) || key.equals(COSName.CS) || node.key().equals("ColorSpace");
      if (named && node.dictionary().getDictionaryObject(key) instanceof COSArray space) {
        spaces.add(space);
      }
    }
    return spaces;
  }
}
