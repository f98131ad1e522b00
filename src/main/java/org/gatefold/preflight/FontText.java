package org.gatefold.preflight;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/** Turns the codes of a font into characters, as a screen reader does. */
sealed interface FontText {
  /** Stands for a glyph that stands for no character. */
  char NONE = '\uFFFD';
  /** The same as a string. */
  String UNKNOWN = "\uFFFD";

  /** Adds what a shown string says: each code at the end, or each before the one before it. */
  void decode(byte[] string, boolean backwards, StringBuilder out) throws IOException;

  /**
   * A reader for a font. A composite font with two-byte codes and a ToUnicode map, which is what we write, is read
   * without its font program: parsing that would cost more than the rest of the proof.
   */
  static FontText of(COSDictionary font) throws IOException {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    COSBase toUnicode = font.getDictionaryObject(COSName.TO_UNICODE);
    if (toUnicode instanceof COSStream stream && COSName.IDENTITY_H.equals(encoding)) {
      try (InputStream in = stream.createInputStream()) {
        return new TwoByte(new CMapParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
      }
    }
    return new Any(PDFontFactory.createFont(font));
  }

  /** Identity-H with a map. */
  record TwoByte(CMap map) implements FontText {
    @Override
    public void decode(byte[] string, boolean backwards, StringBuilder out) {
      for (int i = 0; i + 1 < string.length; i += 2) {
        append(map.toUnicode(((string[i] & 0xFF) << 8) | (string[i + 1] & 0xFF), 2), backwards, out);
      }
    }
  }

  /** Everything else. */
  record Any(PDFont font) implements FontText {
    @Override
    public void decode(byte[] string, boolean backwards, StringBuilder out) throws IOException {
      InputStream in = new ByteArrayInputStream(string);
      while (in.available() > 0) {
        append(font.toUnicode(font.readCode(in)), backwards, out);
      }
    }
  }

  private static void append(@Nullable String text, boolean backwards, StringBuilder out) {
    String known = text == null || text.isEmpty() || text.equals("\0") ? UNKNOWN : text;
    if (backwards) {
      out.insert(0, known);
    } else {
      out.append(known);
    }
  }
}
