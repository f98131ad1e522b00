package org.gatefold.typeset.box;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What building boxes may find. */
public enum BoxCode implements Code {
  MISSING_RESOURCE("BOX101", "there is no file `{0}`", "put it below templates/ or the article's figures/ folder, or mend its name"),
  BAD_IMAGE("BOX102", "the size of `{0}` cannot be read: {1}", "give an SVG a viewBox, or save the picture again as PNG or JPEG"),
  NO_ALTERNATIVE("BOX103", "the image `{0}` has no alternative text", "add alt=\"what it shows\", or alt=\"\" role=\"presentation\" if it only decorates"),
  BLOCK_IN_INLINE("BOX104", "a block-level <{0}> stands inside the inline <{1}>", "close <{1}> before it, or give <{0}> display: inline-block"),
  ELEMENT("BOX105", "<{0}> has no box here yet", "use elements named in docs/css.md"),
  NOTE_WITHOUT_ID("BOX106", "a footnote without an id can have no call", "give the element an id and link to it with role=\"doc-noteref\", or put it into the paragraph, where it numbers itself"),
  OUTSIDE_TABLE("BOX109", "<{0}> is a part of a table and stands in none", "put it into an element with display: table, or change its display"),
  TABLE_PART("BOX110", "`{0}` cannot stand directly in <{1}>", "rows stand in row groups or tables, cells in rows, and all else in cells"),
  RELATIVE_INLINE("BOX120", "the inline <{0}> cannot be moved by `position: relative`", "raise it with `vertical-align`, or give it display: inline-block"),
  GENERATED_BOX("BOX121", "{0} of <{1}> cannot be such a box here", "generated content is `display: inline` or `inline-block`, and in blocks also `block`; only there it floats or has a position"),
  NO_TARGET("BOX112", "a cross-reference leads to `{0}`, which is no place in this document", "let it lead to `#` and the id of an element"),
  MARGIN_ONLY("BOX113", "`{0}` has a value only in the margin boxes of a page", "move it into `@page`; elsewhere, target-counter(attr(href), page) gives the page that a link leads to"),
  SHORT_ROW("BOX111", "this row fills {0} of {1} columns", "add cells, empty ones if need be, or let one span more columns");

  private final Kind kind;

  BoxCode(String id, String message, String hint) {
    kind = new Kind(id, Severity.ERROR, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
