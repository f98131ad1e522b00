package org.gatefold.impose;

import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** Transparency groups (ISO 32000-1, 11.6.6) of pages that become forms: the library would drop them. */
final class FormGroups {
  private FormGroups() {}

  /**
   * Makes every page of a source keep its group: a form takes over the entries of its page's content stream. A page's group is
   * isolated, whatever it says (11.4.7), and a form's has to say so. The source in memory is changed.
   */
  static void keep(PdfReader reader) {
    for (int i = 1; i <= reader.getNumberOfPages(); i++) {
      PdfDictionary page = reader.getPageN(i);
      PdfDictionary group = page.getAsDict(PdfName.GROUP);
      if (group != null && PdfReader.getPdfObject(page.get(PdfName.CONTENTS)) instanceof PdfDictionary contents) {
        PdfDictionary form = new PdfDictionary();
        form.putAll(group);
        form.put(PdfName.I, PdfBoolean.PDFTRUE);
        contents.put(PdfName.GROUP, form);
      }
    }
  }

  /** The group of a sheet that such pages stand on. */
  static PdfDictionary ofSheet(String colourSpace) {
    PdfDictionary group = new PdfDictionary();
    group.put(PdfName.TYPE, PdfName.GROUP);
    group.put(PdfName.S, PdfName.TRANSPARENCY);
    group.put(PdfName.CS, new PdfName(colourSpace));
    group.put(PdfName.I, PdfBoolean.PDFTRUE);
    return group;
  }
}
