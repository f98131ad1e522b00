package org.gatefold.typeset.page;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What dressing pages may find. */
public enum PageCode implements Code {
  MARGIN_BOX_FULL("PAG101", "the text of the margin box @{0} does not fit: {1}", "shorten it, set it smaller, or use another margin box"),
  MISSING_IMAGE("PAG102", "there is no file `{0}` for a margin box", "put it below templates/, or mend its name");

  private final Kind kind;

  PageCode(String id, String message, String hint) {
    kind = new Kind(id, Severity.ERROR, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
