package org.gatefold.cite.patient;

import org.gatefold.cite.rules.Report;

/** One thing that somebody who answers for a text for patients looks for. */
interface PatientRule {
  /** Reports whatever in the text is against this rule. */
  void check(PatientText text, Report report);
}
