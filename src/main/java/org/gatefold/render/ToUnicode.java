package org.gatefold.render;

/** Writes the CMap that turns a font's codes back into text (ISO 32000-1, 9.10.3). */
final class ToUnicode {
  private static final String HEAD =
      """
      /CIDInit/ProcSet findresource begin 12 dict begin begincmap
      /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
      /CMapName/Adobe-Identity-UCS def/CMapType 2 def
      1 begincodespacerange<0000><FFFF>endcodespacerange
      """;
  private static final String TAIL = "endcmap CMapName currentdict/CMap defineresource pop end end\n";
  /** What stands for glyphs that stand for nothing: nobody sees it, and no rule forbids it. */
  private static final String NOTHING = "\u200B";
  /** Codes of one range agree in their first byte. */
  private static final int RANGE = 256;

  private ToUnicode() {}

  static PdfBuffer of(FontUse use) {
    PdfBuffer out = new PdfBuffer(2048).ascii(HEAD);
    int ranges = (use.count() + RANGE - 1) / RANGE;
    for (int range = 0; range < ranges; range++) {
      range(out, use, range * RANGE, Math.min(use.count(), (range + 1) * RANGE));
    }
    return out.ascii(TAIL);
  }

  private static void range(PdfBuffer out, FontUse use, int from, int to) {
    out.ascii("1 beginbfrange<").hex(from).ascii("><").hex(to - 1).ascii(">[");
    for (int code = from; code < to; code++) {
      out.octet('<').hex(mapped(use.text(code))).octet('>');
    }
    out.ascii("]endbfrange\n");
  }

  /** Zero, the byte order marks and lone surrogates are no text (ISO 14289-1, 7.21.7); within text, the first mark is a word joiner. */
  static String mapped(String text) {
    if (text.isEmpty()) {
      return NOTHING;
    }
    StringBuilder mapped = new StringBuilder(text.length());
    text.codePoints().forEach(point -> mapped.appendCodePoint(allowed(point) ? point : point == 0xFEFF ? 0x2060 : 0xFFFD));
    return mapped.toString();
  }

  private static boolean allowed(int point) {
    return point != 0 && point != 0xFEFF && point != 0xFFFE && (point < 0xD800 || point > 0xDFFF);
  }
}
