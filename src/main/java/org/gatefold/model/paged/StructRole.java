package org.gatefold.model.paged;

/** Standard structure types (ISO 32000-1, 14.8.4) as far as they are used. */
public enum StructRole {
  DOCUMENT("Document"),
  SECT("Sect"),
  DIV("Div"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  H5("H5"),
  H6("H6"),
  P("P"),
  L("L"),
  LI("LI"),
  TOC("TOC"),
  TOCI("TOCI"),
  LBL("Lbl"),
  LBODY("LBody"),
  BLOCK_QUOTE("BlockQuote"),
  FIGURE("Figure"),
  CAPTION("Caption"),
  TABLE("Table"),
  THEAD("THead"),
  TBODY("TBody"),
  TR("TR"),
  TH("TH"),
  TD("TD"),
  LINK("Link"),
  REFERENCE("Reference"),
  NOTE("Note"),
  SPAN("Span");

  private final String pdfName;

  StructRole(String pdfName) {
    this.pdfName = pdfName;
  }

  /** As it is written in the file. */
  public String pdfName() {
    return pdfName;
  }
}
