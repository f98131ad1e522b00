package org.gatefold.impose;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

/** What the sheets' file says as a whole: most of it is what the source said. */
final class Catalog {
  private static final PdfName PRINT_SCALING = PdfName.PRINTSCALING;
  private static final PdfName LANG = new PdfName("Lang");

  private final PdfWriter writer;
  private final PdfReader reader;

  Catalog(PdfWriter writer, PdfReader reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /**
   * @param metadata XMP, or null for none
   * @param office whether a printer beside a desk is to print it as it is, on both sides
   */
  void fill(byte @Nullable [] metadata, boolean office) throws IOException {
    info(!office);
    PdfObject language = reader.getCatalog().get(LANG);
    if (language != null) {
      writer.getExtraCatalog().put(LANG, PdfReader.getPdfObject(language));
    }
    if (metadata != null) {
      writer.setXmpMetadata(metadata);
    }
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    if (office) {
      writer.addViewerPreference(PRINT_SCALING, PdfName.NONE);
      writer.addViewerPreference(PdfName.DUPLEX, PdfName.DUPLEXFLIPSHORTEDGE);
      writer.addViewerPreference(PdfName.PICKTRAYBYPDFSIZE, PdfBoolean.PDFTRUE);
    } else {
      intents();
    }
  }

  /** The library has put its name and the time of day there. */
  private void info(boolean press) {
    PdfDictionary info = writer.getInfo();
    for (PdfName key : info.getKeys().toArray(PdfName[]::new)) {
      info.remove(key);
    }
    PdfDictionary source = reader.getTrailer().getAsDict(PdfName.INFO);
    if (source == null) {
      return;
    }
    for (PdfName key : source.getKeys()) {
      PdfObject value = PdfReader.getPdfObject(source.get(key));
      if (value != null && (press || value.isString())) {
        info.put(key, value);
      }
    }
  }

  /** The output intents with their profiles, which are copied as they are. */
  private void intents() throws IOException {
    PdfArray intents = reader.getCatalog().getAsArray(PdfName.OUTPUTINTENTS);
    PdfArray copies = new PdfArray();
    for (int i = 0; intents != null && i < intents.size(); i++) {
      PdfDictionary intent = intents.getAsDict(i);
      PdfDictionary copy = new PdfDictionary();
      for (PdfName key : intent.getKeys()) {
        PdfObject value = PdfReader.getPdfObject(intent.get(key));
        copy.put(key, value instanceof PRStream stream ? writer.addToBody(stream).getIndirectReference() : value);
      }
      copies.add(writer.addToBody(copy).getIndirectReference());
    }
    if (copies.size() > 0) {
      writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, copies);
    }
  }
}
