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
    boolean wrap) {
  public TextStyle {
    families = List.copyOf(families);
    features = Map.copyOf(features);
  }
}
