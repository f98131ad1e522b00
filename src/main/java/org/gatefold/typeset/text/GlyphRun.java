package org.gatefold.typeset.text;

/**
 * What HarfBuzz made of a piece of text, in font units, so that it serves every size. Never changed once made.
 *
 * @param ids glyph ids in visual order
 * @param clusters for each glyph, the offset in the shaped text of the first character it stands for
 * @param advances distance to the next glyph
 * @param dx shift of the glyph to the right
 * @param dy shift of the glyph upwards
 * @param unsafe whether cutting the text before the glyph's cluster would change the glyphs on either side
 * @param length of the shaped text in characters
 * @param rightToLeft whether the clusters run down instead of up
 */
@SuppressWarnings("ArrayRecordComponent") // for its fields only; nobody compares two of them
record GlyphRun(int[] ids, int[] clusters, int[] advances, int[] dx, int[] dy, boolean[] unsafe, int length,
    boolean rightToLeft) {
  int size() {
    return ids.length;
  }

  /** Total advance in font units. */
  int advance() {
    int sum = 0;
    for (int advance : advances) {
      sum += advance;
    }
    return sum;
  }

  /** The visually first glyph that belongs to characters from {@code from} to before {@code to}. */
  int firstGlyph(int from, int to) {
    return rightToLeft ? glyphsFrom(to) : glyphsBefore(from);
  }

  /** Behind the visually last glyph that belongs to them. */
  int lastGlyph(int from, int to) {
    return rightToLeft ? glyphsFrom(from) : glyphsBefore(to);
  }

  /** How many glyphs belong to clusters that start before an offset. */
  private int glyphsBefore(int offset) {
    int low = 0;
    int high = clusters.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clusters[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many glyphs belong to clusters that start at an offset or behind it, in a run whose clusters run down. */
  private int glyphsFrom(int offset) {
    int low = 0;
    int high = clusters.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clusters[middle] >= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the text may be cut before a character without shaping again. */
  boolean safeAt(int offset) {
    return offset <= 0 || offset >= length || (clusterStartsAt(offset) && !unsafe[glyphAt(offset)]);
  }

  /** Whether some glyph stands for characters from an offset on, and none for both sides of it. */
  boolean clusterStartsAt(int offset) {
    int glyph = glyphAt(offset);
    return glyph >= 0 && glyph < clusters.length && clusters[glyph] == offset;
  }

  /** The glyph of the first cluster that starts at an offset or behind it. */
  private int glyphAt(int offset) {
    return rightToLeft ? glyphsFrom(offset) - 1 : glyphsBefore(offset);
  }
}
