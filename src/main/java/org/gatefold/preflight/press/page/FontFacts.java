package org.gatefold.preflight.press.page;

/**
 * A font as a page uses it.
 *
 * @param name as the file names it, without the tag of a subset
 * @param embedded whether its program is in the file
 * @param type3 whether its glyphs are little drawings
 * @param weight 100 to 900, 400 where nothing tells
 */
public record FontFacts(String name, boolean embedded, boolean type3, int weight) {}
