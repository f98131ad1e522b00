package org.gatefold.cli;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** A kind of finding for tests. */
record TestCode(Severity severity) implements Code {
  @Override
  public String name() {
    return "TEST";
  }

  @Override
  public String id() {
    return "TST001";
  }

  @Override
  public String message() {
    return "no reference has the key `{0}`";
  }

  @Override
  public String hint() {
    return "did you mean `orozco2011`?";
  }
}
