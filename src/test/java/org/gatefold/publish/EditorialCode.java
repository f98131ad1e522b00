package org.gatefold.publish;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** A kind of finding for tests. */
enum EditorialCode implements Code {
  OPEN;

  @Override
  public Kind kind() {
    return new Kind("TST002", Severity.EDITORIAL, "a question is open", "answer it");
  }
}
