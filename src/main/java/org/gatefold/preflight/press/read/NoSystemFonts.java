package org.gatefold.preflight.press.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a file does not bring along, so that PDFBox does not search the machine for it: findings
 * must not depend on what is installed, and nothing is to be written to anybody's home.
 */
final class NoSystemFonts implements FontMapper {
  private static final String SUBSTITUTE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont substitute;

  private NoSystemFonts(TrueTypeFont substitute) {
    this.substitute = substitute;
  }

  /** Tells PDFBox, which asks one mapper for all documents; once is enough. */
  static void use() {
    if (!(FontMappers.instance() instanceof NoSystemFonts)) {
      FontMappers.set(new NoSystemFonts(read()));
    }
  }

  private static TrueTypeFont read() {
    try (InputStream in = FontMapper.class.getResourceAsStream(SUBSTITUTE)) {
      if (in == null) {
        throw new IllegalStateException("PDFBox has no " + SUBSTITUTE);
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(substitute, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(substitute, true);
  }

  @Override
  @SuppressWarnings("NullAway") // no OpenType font: PDFBox asks isCIDFont first
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    OpenTypeFont none = null;
    return new CIDFontMapping(none, substitute, true);
  }
}
