package org.gatefold.typeset.text;

/**
 * Part of a run's glyphs, or glyphs shaped anew for part of its text.
 *
 * @param base offset in the paragraph of the first character that was shaped
 * @param from offset of the slice's first character
 * @param to offset behind its last
 * @param hyphen whether a hyphen that the text has not stands behind it
 */
record Slice(TextRun.Text run, GlyphRun glyphs, int base, int from, int to, boolean hyphen) {
  int firstGlyph() {
    return glyphs.firstGlyph(from - base, end());
  }

  int lastGlyph() {
    return glyphs.lastGlyph(from - base, end());
  }

  int size() {
    return lastGlyph() - firstGlyph();
  }

  private int end() {
    return to - base + (hyphen ? 1 : 0);
  }

  /** Whether a glyph is the logically first of its cluster, the one that carries the cluster's text. */
  boolean carriesText(int glyph) {
    int neighbour = glyphs.rightToLeft() ? glyph + 1 : glyph - 1;
    return neighbour < 0 || neighbour >= glyphs.size() || glyphs.clusters()[neighbour] != glyphs.clusters()[glyph];
  }

  /** Offset in the paragraph of a glyph's cluster. */
  int start(int glyph) {
    return base + glyphs.clusters()[glyph];
  }

  /** Offset behind the cluster; behind {@link #to} if the hyphen is part of it. */
  int end(int glyph) {
    int cluster = glyphs.clusters()[glyph];
    int step = glyphs.rightToLeft() ? -1 : 1;
    for (int i = glyph + step; i >= 0 && i < glyphs.size(); i += step) {
      if (glyphs.clusters()[i] != cluster) {
        return Math.min(base + glyphs.clusters()[i], base + end());
      }
    }
    return base + end();
  }

  /** Advance of a glyph in pt before justification, spacing included. */
  double advance(int glyph, ParagraphText text) {
    double advance = glyphs.advances()[glyph] * run.scale();
    TextStyle style = run.style();
    if (style.letterSpacing() != 0 && carriesText(glyph)) {
      advance += style.letterSpacing();
    }
    if (style.wordSpacing() != 0 && stretches(glyph, text)) {
      advance += style.wordSpacing();
    }
    return advance;
  }

  /** Whether a glyph is a space that justification widens. */
  boolean stretches(int glyph, ParagraphText text) {
    int start = start(glyph);
    return start < to && Advances.stretches(text.at(start)) && carriesText(glyph);
  }

  /** Natural width in pt. */
  double width(ShapedParagraph paragraph) {
    if (original()) {
      return paragraph.advances().bareWidth(from, to);
    }
    ParagraphText text = paragraph.text();
    double sum = 0;
    for (int i = firstGlyph(); i < lastGlyph(); i++) {
      sum += advance(i, text);
    }
    return sum;
  }

  /** Natural width in pt of the spaces that justification widens. */
  double spaces(ShapedParagraph paragraph) {
    if (original()) {
      return paragraph.advances().spaces(to) - paragraph.advances().spaces(from);
    }
    ParagraphText text = paragraph.text();
    double sum = 0;
    for (int i = firstGlyph(); i < lastGlyph(); i++) {
      sum += stretches(i, text) ? advance(i, text) : 0;
    }
    return sum;
  }

  /** Whether these are glyphs of the run as it was shaped first; their widths are known. */
  private boolean original() {
    return !hyphen && base == run.from() && glyphs.length() == run.to() - run.from();
  }
}
