/**
 * Lines of type.
 * 
 * <p>Takes: the inline content of one paragraph and a measure. Gives: lines of positioned glyphs. Knows fonts, scripts, bidi,
 * shaping, hyphenation and optimum-fit line breaking; knows nothing of boxes, colours, links or pages.
 * Refuses: characters that no font at hand has.
 */
@NullMarked
package org.gatefold.typeset.text;

import org.jspecify.annotations.NullMarked;
