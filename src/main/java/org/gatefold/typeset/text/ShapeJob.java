package org.gatefold.typeset.text;

import org.gatefold.model.font.FontFace;

/**
 * All that decides the glyphs of a piece of text.
 *
 * @param script OpenType tag of an ISO 15924 script
 * @param language BCP 47
 * @param before text that stands before it, where letters may join across
 * @param after text that stands behind it
 */
record ShapeJob(FontFace face, Features features, int script, String language, boolean rightToLeft, String text,
    String before, String after) {
  ShapeJob withText(String other, String earlier, String later) {
    return new ShapeJob(face, features, script, language, rightToLeft, other, earlier, later);
  }
}
