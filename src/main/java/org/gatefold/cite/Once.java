package org.gatefold.cite;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatefold.cite.patient.PatientCode;
import org.gatefold.cite.rules.RuleCode;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;

/** Sees to it that one word is found at fault once: a study called a landmark that is none need not be called advertising too. */
final class Once {
  private Once() {}

  static List<Diagnostic> of(List<Diagnostic> findings) {
    Set<Origin> designs = findings.stream().filter(finding -> finding.code() == RuleCode.DESIGN_DIFFERS).map(Diagnostic::origin)
        .collect(Collectors.toUnmodifiableSet());
    return findings.stream().filter(finding -> finding.code() != PatientCode.HYPE || !designs.contains(finding.origin())).toList();
  }
}
