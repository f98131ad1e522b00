package org.gatefold.model.font;

import java.util.Arrays;
import java.util.Map;

/**
 * The glyphs of a font's characters, in blocks of 256: a look-up takes two steps and no object, and a map of some thousand
 * characters is made in no time. Immutable.
 */
public final class CharacterMap {
  private static final int BITS = 8;
  private static final int REST = (1 << BITS) - 1;
  private static final char[] EMPTY = {};

  private final char[][] blocks;

  private CharacterMap(char[][] blocks) {
    this.blocks = blocks;
  }

  /** Of glyph ids by code point. */
  public static CharacterMap of(Map<Integer, Integer> glyphs) {
    Builder builder = new Builder();
    glyphs.forEach(builder::put);
    return builder.build();
  }

  /** The glyph of a code point; 0, the missing glyph, where there is none. */
  public int glyph(int codePoint) {
    char[] block = codePoint >> BITS < blocks.length ? blocks[codePoint >> BITS] : EMPTY;
    return block.length > 0 ? block[codePoint & REST] : 0;
  }

  /** Gathers characters; of no use once the map is built. */
  public static final class Builder {
    private char[][] blocks = emptyFrom(new char[64][], 0);

    /** Gives a code point its glyph, 1 to 65535. */
    public void put(int codePoint, int glyph) {
      int block = codePoint >> BITS;
      if (block >= blocks.length) {
        blocks = emptyFrom(Arrays.copyOf(blocks, block + 1), blocks.length);
      }
      if (blocks[block].length == 0) {
        blocks[block] = new char[1 << BITS];
      }
      blocks[block][codePoint & REST] = (char) glyph;
    }

    private static char[][] emptyFrom(char[][] blocks, int first) {
      Arrays.fill(blocks, first, blocks.length, EMPTY);
      return blocks;
    }

    /** What was gathered. */
    public CharacterMap build() {
      return new CharacterMap(blocks);
    }
  }
}
