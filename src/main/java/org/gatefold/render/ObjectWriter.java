package org.gatefold.render;

import java.io.IOException;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Writes values (ISO 32000-1, 7.3). Dictionaries and arrays that are not direct are written where they are used as references. */
final class ObjectWriter {
  private final ToIntFunction<COSBase> numbers;

  /** @param numbers gives an object that stands alone its number */
  ObjectWriter(ToIntFunction<COSBase> numbers) {
    this.numbers = numbers;
  }

  /** Writes an object itself, even if it stands alone. */
  void write(COSBase object, PdfBuffer out) throws IOException {
    switch (object) {
      case COSDictionary dictionary -> dictionary(dictionary, out);
      case COSArray array -> array(array, out);
      case COSName name -> name.writePDF(out);
      case COSInteger integer -> out.integer(integer.longValue());
      case COSString string -> COSWriter.writeString(string, out);
      case COSFloat number -> number.writePDF(out);
      case COSBoolean truth -> truth.writePDF(out);
      case COSNull nothing -> nothing.writePDF(out);
      default -> throw new IOException("no object of a file: " + object.getClass().getSimpleName());
    }
  }

  private void dictionary(COSDictionary dictionary, PdfBuffer out) throws IOException {
    out.ascii("<<");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      entry.getKey().writePDF(out);
      value(entry.getValue(), out);
    }
    out.ascii(">>");
  }

  private void array(COSArray array, PdfBuffer out) throws IOException {
    out.octet('[');
    for (int i = 0; i < array.size(); i++) {
      value(array.get(i), out);
    }
    out.octet(']');
  }

  /** A value behind a key or another value: what begins with a delimiter of its own needs no space. */
  private void value(COSBase value, PdfBuffer out) throws IOException {
    if (alone(value)) {
      out.octet(' ').integer(numbers.applyAsInt(value)).ascii(" 0 R");
      return;
    }
    if (!(value instanceof COSName || value instanceof COSString || value instanceof COSDictionary || value instanceof COSArray)) {
      out.octet(' ');
    }
    write(value, out);
  }

  private static boolean alone(COSBase value) {
    return value instanceof COSStream || (!value.isDirect() && (value instanceof COSDictionary || value instanceof COSArray));
  }
}
