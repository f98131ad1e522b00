package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** One thing that a print shop looks for. */
public interface Rule {
  /** What it may find. */
  List<PressCode> codes();

  /** Reports whatever in the file is against this rule. */
  void check(Subject file, Report report);
}
