package org.gatefold.render;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.gatefold.model.font.FontFace;

/**
 * A face as one document uses it. Every pair of a glyph and the text it stands for has a character code of its own, so
 * that the hyphen of hyphenation and the one that was typed come back out of the file as what they are.
 */
final class FontUse {
  private final FontFace face;
  private final String name;
  private final COSDictionary dictionary = new COSDictionary();
  private final GlyphSubset subset;
  private final double unit;
  private final int[] firstCodes;
  private final Map<Sign, Integer> otherCodes = new HashMap<>();
  private final Map<Group, Integer> groupCodes = new HashMap<>();
  private String[] texts = new String[128];
  private int[] glyphs = new int[128];
  private double[] widths = new double[128];
  private int count;

  private record Sign(int glyph, String text) {}

  private record Group(Composite composite, String text) {}

  /** @param name what content streams call it */
  FontUse(FontFace face, TrueType font, String name) {
    this.face = face;
    this.name = name;
    this.subset = new GlyphSubset(font);
    this.unit = 1000.0 / face.metrics().unitsPerEm();
    this.firstCodes = new int[Math.min(face.glyphCount(), font.glyphCount())];
    add(0, face.advance(0), "\uFFFD");
  }

  /** The character code for a glyph that stands for a text; a glyph outside the font gets the missing glyph's code. */
  int code(int glyph, String text) {
    if (!has(glyph)) {
      return 0;
    }
    int first = firstCodes[glyph];
    if (first == 0) {
      firstCodes[glyph] = count;
      return add(subset.number(glyph), face.advance(glyph), text);
    }
    if (texts[first].equals(text)) {
      return first;
    }
    return otherCodes.computeIfAbsent(
        new Sign(glyph, text), key -> add(subset.number(glyph), face.advance(glyph), text));
  }

  /** The character code for glyphs of the font that stand for a text together. */
  int code(Composite composite, String text) {
    return groupCodes.computeIfAbsent(
        new Group(composite, text), key -> add(subset.number(composite), composite.width(), text));
  }

  /** Whether the font can show a glyph; the missing glyph does not count. */
  boolean has(int glyph) {
    return glyph > 0 && glyph < firstCodes.length;
  }

  /** Width of a code in thousandths of the font size, as the file states it. */
  double width(int code) {
    return widths[code];
  }

  String text(int code) {
    return texts[code];
  }

  /** The glyph of a code in the embedded font. */
  int embeddedGlyph(int code) {
    return glyphs[code];
  }

  /** How many codes there are. */
  int count() {
    return count;
  }

  FontFace face() {
    return face;
  }

  String name() {
    return name;
  }

  /** The Type0 font; filled when all pages are written. */
  COSDictionary dictionary() {
    return dictionary;
  }

  /** The subset as a font file. */
  byte[] program() {
    return subset.write();
  }

  private int add(int embeddedGlyph, int width, String text) {
    if (count == texts.length) {
      texts = Arrays.copyOf(texts, count * 2);
      glyphs = Arrays.copyOf(glyphs, count * 2);
      widths = Arrays.copyOf(widths, count * 2);
    }
    texts[count] = text;
    glyphs[count] = embeddedGlyph;
    widths[count] = Math.round(width * unit * 100) / 100.0;
    return count++;
  }
}
