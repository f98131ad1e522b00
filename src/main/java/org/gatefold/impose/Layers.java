package org.gatefold.impose;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.DocumentId;

/** Finds optional content that is not always shown (ISO 32000-1, 8.11): on a sheet all layers are. */
final class Layers {
  private static final COSName CONFIGURATION = COSName.D;
  private static final COSName BASE_STATE = COSName.getPDFName("BaseState");
  private static final COSName AUTOMATIC = COSName.getPDFName("AS");
  private static final COSName EXPRESSION = COSName.getPDFName("VE");
  private static final Set<String> HIDING = Set.of("AllOff", "AnyOff");

  private final DocumentId id;
  private final Findings findings;

  Layers(DocumentId id, Findings findings) {
    this.id = id;
    this.findings = findings;
  }

  void check(PDDocument document, COSDictionary catalog) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    if (properties == null) {
      return;
    }
    COSDictionary configuration = properties.getCOSDictionary(CONFIGURATION);
    if (configuration != null) {
      COSArray off = configuration.getCOSArray(COSName.OFF);
      COSArray automatic = configuration.getCOSArray(AUTOMATIC);
      if (off != null && off.size() > 0) {
        report(off.getObject(0) instanceof COSDictionary layer ? String.valueOf(layer.getString(COSName.NAME)) : "one is off");
      } else if ("OFF".equals(configuration.getNameAsString(BASE_STATE))) {
        report("all are off at first");
      } else if (automatic != null && automatic.size() > 0) {
        report("some depend on what the file is used for");
      }
    }
    memberships(document);
  }

  /** Memberships can show content when layers are off; they are looked for only where there are layers. */
  private void memberships(PDDocument document) {
    for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
      COSBase object = document.getDocument().getObjectFromPool(key).getObject();
      if (object instanceof COSDictionary dictionary && "OCMD".equals(dictionary.getNameAsString(COSName.TYPE))
          && (dictionary.containsKey(EXPRESSION) || HIDING.contains(String.valueOf(dictionary.getNameAsString(COSName.P))))) {
        report("some depend on others");
        return;
      }
    }
  }

  private void report(String why) {
    findings.add(ImposeCode.HIDDEN_LAYER, Origin.NOWHERE, id, why);
  }
}
