package org.gatefold.render;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Where each object of a file stands: the rows of a cross-reference stream (ISO 32000-1, 7.5.8.3). */
final class CrossReferences {
  private static final int IN_USE = 1;
  private static final int PACKED = 2;
  /** The PNG filter that writes what differs from the row above. */
  private static final int UP = 2;
  /** Type, offset or number of the object stream, index within it. */
  private static final int[] WIDTHS = {1, 4, 2};

  private static final int COLUMNS = 7;

  private int[] types = new int[256];
  private int[] places = new int[256];
  private int[] indices = new int[256];
  private int last;

  /** A number that no object has. */
  int next() {
    if (++last == types.length) {
      types = Arrays.copyOf(types, 2 * last);
      places = Arrays.copyOf(places, 2 * last);
      indices = Arrays.copyOf(indices, 2 * last);
    }
    return last;
  }

  /** An object that stands alone begins at this byte. */
  void at(int number, int offset) {
    types[number] = IN_USE;
    places[number] = offset;
  }

  /** An object stands in an object stream. */
  void packed(int number, int stream, int index) {
    types[number] = PACKED;
    places[number] = stream;
    indices[number] = index;
  }

  /** All rows, and in the dictionary how they are to be read. Object 0 heads the list of free ones, which is empty. */
  PdfBuffer write(COSDictionary dictionary) {
    dictionary.setItem(COSName.W, Cos.array(COSInteger.get(WIDTHS[0]), COSInteger.get(WIDTHS[1]), COSInteger.get(WIDTHS[2])));
    COSDictionary parameters = Cos.inline();
    parameters.setInt(COSName.PREDICTOR, 10 + UP);
    parameters.setInt(COSName.COLUMNS, COLUMNS);
    dictionary.setItem(COSName.DECODE_PARMS, parameters);
    PdfBuffer rows = new PdfBuffer((last + 1) * (COLUMNS + 1));
    indices[0] = 0xFFFF;
    long above = 0;
    for (int number = 0; number <= last; number++) {
      long row = (long) types[number] << 48 | (places[number] & 0xFFFFFFFFL) << 16 | indices[number];
      rows.octet(UP);
      for (int shift = 48; shift >= 0; shift -= 8) {
        rows.octet((int) ((row >> shift) - (above >> shift)) & 0xFF);
      }
      above = row;
    }
    return rows;
  }
}
