package org.gatefold.preflight.sheets;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The transparency groups of pages and of pages that became forms. PDFBox draws a form with a group into a picture of its own and
 * puts that where it belongs with a blur, which no printer does; so groups are counted first and then taken off.
 */
final class Groups {
  private Groups() {}

  /** How many pages have a group. */
  static int ofPages(PDDocument document) {
    int count = 0;
    for (PDPage page : document.getPages()) {
      count += page.getCOSObject().containsKey(COSName.GROUP) ? 1 : 0;
    }
    return count;
  }

  /** Takes the groups off the forms that stand on pages, in memory, and says how many there were; only on pages with a group. */
  static int takeOff(PDDocument sheets) {
    int count = 0;
    for (PDPage page : sheets.getPages()) {
      COSDictionary resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
      COSDictionary forms = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
      int here = forms == null ? 0 : takeOff(forms);
      count += page.getCOSObject().containsKey(COSName.GROUP) ? here : 0;
    }
    return count;
  }

  private static int takeOff(COSDictionary forms) {
    int count = 0;
    for (COSName name : forms.keySet()) {
      COSStream form = forms.getCOSStream(name);
      if (form != null && form.containsKey(COSName.GROUP)) {
        form.removeItem(COSName.GROUP);
        count++;
      }
    }
    return count;
  }
}
