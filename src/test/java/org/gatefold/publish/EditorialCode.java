package org.gatefold.publish;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** A kind of finding for tests. */
enum EditorialCode implements Code {
  OPEN;

  @Override
  public String id() {
    return "TST002";
  }

  @Override
  public Severity severity() {
    return Severity.EDITORIAL;
  }

  @Override
  public String message() {
    return "a question is open";
  }

  @Override
  public String hint() {
    return "answer it";
  }
}
