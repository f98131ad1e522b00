package org.gatefold.model.font;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One static TrueType font. Metrics are in font units unless said otherwise; divide by {@link Metrics#unitsPerEm}.
 * Immutable, parsed once, shared by all threads.
 */
public final class FontFace {
  private final String family;
  private final int weight;
  private final boolean italic;
  private final String path;
  private final Supplier<byte[]> file;
  private final Metrics metrics;
  private final int[] advances;
  private final Supplier<CharacterMap> characters;
  private volatile byte @Nullable [] bytes;
  private volatile @Nullable CharacterMap map;

  /**
   * @param family as in the font's name table (typographic family)
   * @param weight CSS weight, 100 to 900
   * @param path relative to the workspace
   * @param bytes the whole font file, not copied
   * @param advances advance width of every glyph
   * @param glyphs glyph id by code point
   */
  public FontFace(String family, int weight, boolean italic, String path, byte[] bytes, Metrics metrics,
      int[] advances, Map<Integer, Integer> glyphs) {
    this(family, weight, italic, path, () -> bytes, metrics, advances, () -> CharacterMap.of(glyphs));
  }

  /**
   * A font whose file and characters are read when they are needed first, which most fonts of a workspace never are.
   *
   * @param file gives the whole font file
   * @param glyphs gives the glyphs of its characters
   */
  public FontFace(String family, int weight, boolean italic, String path, Supplier<byte[]> file, Metrics metrics,
      int[] advances, Supplier<CharacterMap> glyphs) {
    this.family = family;
    this.weight = weight;
    this.italic = italic;
    this.path = path;
    this.file = file;
    this.metrics = metrics;
    this.advances = advances.clone();
    this.characters = glyphs;
  }

  /**
   * Vertical and other measures.
   *
   * @param unitsPerEm font units in one em
   * @param ascent of the typographic metrics the font asks to be used, positive upwards
   * @param descent positive downwards
   * @param capHeight height of capitals
   * @param xHeight height of the letter x
   * @param italicAngle in degrees, negative for a slant to the right
   * @param underlinePosition negative below the baseline
   * @param underlineThickness its weight
   * @param xMin bounding box of all glyphs
   * @param postScriptName for the PDF's BaseFont
   */
  public record Metrics(int unitsPerEm, int ascent, int descent, int lineGap, int capHeight, int xHeight,
      double italicAngle, int underlinePosition, int underlineThickness, int xMin, int yMin, int xMax, int yMax,
      String postScriptName) {}

  public String family() {
    return family;
  }

  public int weight() {
    return weight;
  }

  public boolean italic() {
    return italic;
  }

  public String path() {
    return path;
  }

  /** The font file; read only. */
  public byte[] bytes() {
    byte[] known = bytes;
    if (known == null) {
      synchronized (this) {
        known = bytes == null ? file.get() : bytes;
        bytes = known;
      }
    }
    return known;
  }

  private CharacterMap map() {
    CharacterMap known = map;
    if (known == null) {
      synchronized (this) {
        known = map == null ? characters.get() : map;
        map = known;
      }
    }
    return known;
  }

  public Metrics metrics() {
    return metrics;
  }

  public int glyphCount() {
    return advances.length;
  }

  /** Advance width of a glyph in font units. */
  public int advance(int glyph) {
    return advances[glyph];
  }

  /** Whether the font has a glyph for a code point. */
  public boolean covers(int codePoint) {
    return map().glyph(codePoint) != 0;
  }

  /** The glyph of a code point; 0, the missing glyph, where there is none. */
  public int glyph(int codePoint) {
    return map().glyph(codePoint);
  }

  @Override
  public String toString() {
    return metrics.postScriptName();
  }
}
