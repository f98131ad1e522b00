package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;

/** X4-21: the output intent names its printing condition. */
final class IntentNamed implements Rule {
  private static final String REGISTRY = "http://www.color.org";

  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.INTENT_IDENTIFIER);
  }

  @Override
  public void check(Subject file, Report report) {
    for (COSDictionary intent : file.intents()) {
      String identifier = intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER);
      boolean registered = REGISTRY.equals(intent.getString(COSName.REGISTRY_NAME));
      if (identifier == null || identifier.isBlank()) {
        report.file(PressCode.INTENT_IDENTIFIER, "OutputConditionIdentifier");
      } else if (!registered && intent.getString(COSName.INFO) == null) {
        report.file(PressCode.INTENT_IDENTIFIER, "RegistryName, Info");
      }
    }
  }
}
