package org.gatefold.preflight.press.read;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.gatefold.preflight.press.page.FontFacts;

/** Fonts and their glyphs, looked at once each. */
final class Glyphs {
  /** Thousandths of an em by which a width may be off: they are often rounded. */
  private static final double WIDTH_TOLERANCE = 2;

  private final IdentityHashMap<PDFont, Known> fonts = new IdentityHashMap<>();

  /**
   * A glyph.
   *
   * @param outline in the font's own units; empty if the font is not in the file
   * @param missing whether it is the glyph for missing ones
   * @param misfit whether its width is not what the file says
   * @param text what it stands for
   */
  record Glyph(Path2D outline, boolean missing, boolean misfit, String text) {}

  /** A font with the glyphs that were asked for. */
  record Known(FontFacts facts, Map<Integer, Glyph> glyphs) {}

  FontFacts facts(PDFont font) {
    return known(font).facts;
  }

  Glyph glyph(PDFont font, int code) throws IOException {
    Map<Integer, Glyph> glyphs = known(font).glyphs;
    Glyph glyph = glyphs.get(code);
    if (glyph == null) {
      glyph = look(font, code);
      glyphs.put(code, glyph);
    }
    return glyph;
  }

  private Known known(PDFont font) {
    return fonts.computeIfAbsent(font, f -> new Known(look(f), new HashMap<>()));
  }

  private static Glyph look(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    String shown = text == null ? "?" : text;
    if (!font.isEmbedded() || !(font instanceof PDVectorFont vectors)) {
      return new Glyph(new Path2D.Double(), false, false, shown);
    }
    boolean missing = !vectors.hasGlyph(code);
    boolean misfit = !missing && Math.abs(font.getWidth(code) - font.getWidthFromFont(code)) > WIDTH_TOLERANCE;
    return new Glyph(vectors.getNormalizedPath(code), missing, misfit, shown);
  }

  private static FontFacts look(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    String bare = name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
    boolean type3 = font instanceof PDType3Font;
    return new FontFacts(bare, type3 || font.isEmbedded(), type3, weight(font, bare.toLowerCase(Locale.ROOT)));
  }

  private static int weight(PDFont font, String name) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    int said = descriptor == null ? 0 : Math.round(descriptor.getFontWeight());
    if (said >= 100) {
      return said;
    }
    if (name.contains("semi") || name.contains("demi")) {
      return 600;
    }
    if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
      return 700;
    }
    return name.contains("medium") ? 500 : name.contains("light") || name.contains("thin") ? 300 : 400;
  }
}
