package org.gatefold.typeset.page;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What dressing pages may find. */
public enum PageCode implements Code {
  MARGIN_BOX_FULL("PAG101", "the text of the margin box @{0} does not fit, by {2} pt of height: {1}", "shorten it, set it smaller, or use another margin box"),
  MARGIN_BOX_NARROW("PAG107", "the text of the margin box @{0} is {2} pt wider than its place: {1}", "shorten it, set it smaller, or give the box more width"),
  NOT_IN_MARGIN("PAG103", "`{0}` has no value in a margin box", "margin boxes show strings, counter(page), counter(pages), string() and url()"),
  MIXED_INKS("PAG104", "the colours of a gradient are of different kinds or opacities", "write all of them with rgb(), or all with device-cmyk(), and with one alpha"),
  TOO_MANY_TILES("PAG105", "the background `{0}` would be repeated {1} times", "make the picture larger, or write background-repeat: no-repeat"),
  CUT_OFF("PAG106", "page {0}: “{1}” lies {2} mm too near to the edge of the paper, where office printers print nothing", "keep text {3} mm away from the edge: use var(--safe-margin) in the margins"),
  OVERPRINT("PAG108", "page {0}: “{1}” is printed over “{2}”", "leave room for what is placed with position: absolute, or set the text smaller"),
  MISSING_IMAGE("PAG102", "there is no file `{0}` for a background", "put it below templates/, or mend its name");

  private final Kind kind;

  PageCode(String id, String message, String hint) {
    kind = new Kind(id, Severity.ERROR, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
