/**
 * Lines of type.
 *
 * <p>Takes: the inline content of one paragraph and a measure. Gives: lines of positioned glyphs. Knows fonts, scripts, bidi,
 * shaping, hyphenation and optimum-fit line breaking; knows nothing of boxes, colours, links or pages.
 * Refuses: characters that no font at hand has, control characters, halves of characters.
 *
 * <p>The way of a paragraph: {@link org.gatefold.typeset.text.TextSetter} joins the items into one text, cuts that into runs of one
 * direction, script and font, has each shaped, and finds where lines may end; all this is a
 * {@link org.gatefold.typeset.text.ShapedParagraph} and fits any measure. Breaking it weighs all ways to end its lines at once, for
 * ragged text as for justified, and then places the glyphs.
 */
@NullMarked
package org.gatefold.typeset.text;

import org.jspecify.annotations.NullMarked;
