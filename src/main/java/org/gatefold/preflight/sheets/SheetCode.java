package org.gatefold.preflight.sheets;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What looking at sheets can find. */
public enum SheetCode implements Code {
  UNREADABLE("SHT001", "the sheets of `{0}` cannot be read back: {1}",
      "The file was just written, so this is a fault of Gatefold: please report it with the article."),
  DIFFERS("SHT002",
      "page {1} of `{0}` looks different on side {2} of the sheets, {3} mm from its left edge and {4} mm from its top edge",
      "This is a fault of Gatefold: please report it with the article."),
  STRAY_INK("SHT003",
      "side {1} of the sheets of `{0}` has ink where no page is, {2} mm from the left edge and {3} mm from the top edge",
      "This is a fault of Gatefold: please report it with the article."),
  NOT_PLACED("SHT004", "page {1} of `{0}` is on no sheet", "Look at the reading order of the fold recipe."),
  GROUP_LOST("SHT005", "{1} pages of `{0}` mix transparent colours by themselves, but only {2} do on their sheets",
      "This is a fault of Gatefold: please report it with the article.");

  private final Kind kind;

  SheetCode(String id, String message, String hint) {
    kind = new Kind(id, Severity.ERROR, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
