package org.gatefold.cli;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** A kind of finding for tests. */
record TestCode(Severity weight) implements Code {
  @Override
  public String name() {
    return "TEST";
  }

  @Override
  public Kind kind() {
    return new Kind("TST001", weight, "no reference has the key `{0}`", "did you mean `orozco2011`?");
  }
}
