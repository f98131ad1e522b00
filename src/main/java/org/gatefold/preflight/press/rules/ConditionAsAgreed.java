package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.preflight.press.PressCode;

/** PRD-COND: the file is made for the printing condition of the job. */
final class ConditionAsAgreed implements Rule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.CONDITION);
  }

  @Override
  public void check(Subject file, Report report) {
    file.expectation().condition().ifPresent(wanted -> {
      for (COSDictionary intent : file.intents()) {
        String made = intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER, "");
        if (!made.equals(wanted)) {
          report.file(PressCode.CONDITION, made, wanted);
        }
      }
    });
  }
}
