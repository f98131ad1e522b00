package org.gatefold.impose;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What keeps a document's pages from their sheets. */
public enum ImposeCode implements Code {
  UNREADABLE("IMP001", "`{0}` cannot be read back: {1}",
      "The file was just written, so this is a fault of Gatefold: please report it with the article."),
  ENCRYPTED("IMP002", "`{0}` is encrypted", "Take the password off the file."),
  ROTATED("IMP003", "page {1} of `{0}` is turned by {2} degrees, which a sheet would not show",
      "Save the page upright, with /Rotate 0."),
  CROPPED("IMP004", "page {1} of `{0}` has a CropBox that is smaller than its MediaBox, which a sheet would not show",
      "Crop the page for good, or remove the CropBox."),
  HIDDEN_LAYER("IMP005", "`{0}` has layers that may be hidden, and a sheet would show them: {1}",
      "Delete the hidden layers, or merge all layers into one."),
  GROUP("IMP006", "pages of `{0}` mix transparent colours in different ways, {1} and {2}, which one sheet cannot do",
      "Use the same colour space for the transparency of all pages."),
  GROUP_KIND("IMP007", "page {1} of `{0}` is a group of a kind that a sheet cannot show: {2}",
      "Use an ordinary transparency group in a device colour space, or none."),
  USER_UNIT("IMP008", "page {1} of `{0}` has a unit of its own (UserUnit {2})", "Save the page with units of 1/72 inch."),
  ANNOTATION("IMP009", "page {1} of `{0}` has a {2} that would be lost on a sheet",
      "Make what it shows part of the page."),
  TOO_MANY_PAGES("IMP010", "{0} pages do not fit `{1}`, which has room for {2}: {3} too many",
      "Shorten the text, or choose a finishing with more pages."),
  TOO_FEW_PAGES("IMP011", "{0} pages are not enough for `{1}`, which has {2}: {3} too few",
      "Add pages, or choose a finishing with fewer pages."),
  PAGE_SIZE("IMP012", "page {0} is {1} mm, but its place in `{2}` on {3} is {4} mm",
      "Give the page the size of its panel: `size: var(--panel-{0}-width) var(--panel-height)`, or "
          + "`var(--page-width) var(--page-height)` in a booklet."),
  BLEED("IMP013", "page {0} has {1} mm of bleed; the job asks for {2} mm",
      "Let `@page` have `bleed: var(--bleed)`."),
  OUTPUT_INTENT("IMP014", "`{0}` does not say which printing it is for",
      "A press edition has one output intent /GTS_PDFX with a profile; check `press:` in the job."),
  NO_PRESS("IMP015", "`{0}` is a press edition, but the job has no `press:`", "Add `press:` to the job."),
  EDITION("IMP016", "`{0}`: the {1} edition is not put on sheets", "Ask for the press or the office edition."),
  RECORD_SIZE("IMP021", "record {0} has {1} texts for {2} stamps", "Give each record as many texts as there are stamps."),
  RECORD_TEXT("IMP022", "record {0} has letters that a stamp cannot print: {1}",
      "Stamps print plain Latin letters; write the text in these, or have it typeset."),
  WRITE("IMP090", "`{0}` could not be put on sheets: {1}", "Please report this with the article that caused it.");

  private final Kind kind;

  ImposeCode(String id, String message, String hint) {
    kind = new Kind(id, Severity.ERROR, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
