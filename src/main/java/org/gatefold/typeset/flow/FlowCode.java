package org.gatefold.typeset.flow;

import java.util.Locale;
import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What breaking the flow over pages may find. */
public enum FlowCode implements Code {
  TOO_TALL("TYP101", "this needs {0} pt of height, and a page has {1} pt", "make it smaller, or let it break (break-inside: auto)"),
  TOO_WIDE("TYP102", "this line is {0} pt wider than its measure", "allow hyphens, rephrase, or widen the column"),
  UNKNOWN_NOTE("TYP103", "the call leads to `{0}`, and no note has that id", "give the note that id, and `float: footnote`"),
  UNCALLED_NOTE("TYP104", "the note `{0}` is never called, so it would not be printed", "link to it with role=\"doc-noteref\", or leave it out"),
  TOO_MANY_PAGES("TYP105", "page `{0}` has room for {1} of {2} pages of text: about {3} words too many in {4}", "shorten the text, or leave blocks out with brochure=skip"),
  TOO_FEW_PAGES(Severity.WARNING, "TYP106", "page `{0}` is set on {1} pages where the format has {2}", "let more of the article into this format"),
  UNDERFULL(Severity.WARNING, "TYP122", "page {0} (`{1}`) is empty to {2} %: about {3} more words in {4} would fill it", "write more, let more of the article into this format, or allow larger type (--fit)"),
  PAGE_COUNT(Severity.WARNING, "TYP112", "the document is set on {0} pages where the format has {1}", "see what the pages of each name say"),
  PAGE_WIDTH("TYP107", "pages named `{0}` have text areas of different width", "give :first, :left and :right the same sum of left and right margins"),
  NESTED_PAGE("TYP108", "`page: {0}` stands inside content of page `{1}`", "put `page` on children of the body"),
  NESTED_SPAN("TYP109", "`column-span: all` works on children of the columns only", "move the element up, or take the wrapper away"),
  LOST_NOTE("TYP110", "the note `{0}` is called on page {1} but is not printed there", "this is a fault of Gatefold: please report it with the article"),
  NOTES_TOO_TALL("TYP114", "this line and the first lines of its notes need {0} pt of height, and a page has {1} pt",
      "cite fewer works at one place, or make the notes smaller or @footnote higher (max-height)"),
  COLUMNS_IN_CELL("TYP113", "columns cannot stand in a table cell", "take column-count and column-width away"),
  COLUMNS_IN_BOX("TYP120", "columns cannot stand in a float or a flex item", "take column-count and column-width away"),
  BOX_TOO_WIDE("TYP121", "this is {0} pt wider than its place", "make it narrower, or let it wrap (flex-wrap: wrap)"),
  TOO_HIGH("TYP116", "the content of this box is {0} pt higher than its max-height", "allow more, or shorten what it holds: nothing is cut off"),
  NO_HEIGHT("TYP117", "percentages of a height need a box around with a height of its own, and pictures a length", "write a length, or give the box around it a height"),
  UNSETTLED("TYP115", "page numbers of cross-references change the pages that they name, again and again", "give the text around a cross-reference a little more or less room"),
  OVERLAP("TYP119", "on page {0}, this lies on other text or below its area", "this is a fault of Gatefold: please report it with the article"),
  OUTSIDE("TYP118", "“{0}” lies outside the page, wholly or in part, by {1} pt", "give it more room, or take negative margins and offsets away"),
  NO_ROOM("TYP111", "the page's margins and padding leave no room for text", "make the margins smaller or the page larger");

  private final Kind kind;

  FlowCode(String id, String message, String hint) {
    this(Severity.ERROR, id, message, hint);
  }

  FlowCode(Severity severity, String id, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  /** A length in pt as messages show it. */
  static String points(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
