package org.gatefold.typeset.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that decides how characters become glyphs. Lengths in pt.
 *
 * @param families in order of preference; the first that covers a cluster sets it, any other font is the last resort
 * @param weight CSS weight
 * @param size font size in pt
 * @param language drives shaping, hyphenation and line breaking
 * @param letterSpacing added after every cluster; other than 0 it switches ligatures off
 * @param wordSpacing added to every space
 * @param features OpenType feature values by tag, on top of the defaults
 * @param hyphenate whether words may be hyphenated ({@code hyphens: auto}); soft hyphens work either way
 * @param wrap false for {@code white-space: nowrap}
 * @param breaking where lines may end beside spaces; that of a paragraph's first span holds for all of it
 */
public record TextStyle(
    List<String> families,
    int weight,
    boolean italic,
    double size,
    Locale language,
    double letterSpacing,
    double wordSpacing,
    Map<String, Integer> features,
    boolean hyphenate,
    boolean wrap,
    LineBreaking breaking) {
  public TextStyle {
    families = List.copyOf(families);
    features = Map.copyOf(features);
  }

  /** A style whose lines end as its language has it. */
  public TextStyle(List<String> families, int weight, boolean italic, double size, Locale language, double letterSpacing,
      double wordSpacing, Map<String, Integer> features, boolean hyphenate, boolean wrap) {
    this(families, weight, italic, size, language, letterSpacing, wordSpacing, features, hyphenate, wrap, LineBreaking.AUTO);
  }
}
