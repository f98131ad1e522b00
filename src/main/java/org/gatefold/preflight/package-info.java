/**
 * Reads finished files back.
 * 
 * <p>Takes: a {@link org.gatefold.model.RenderedPdf}. Gives: a {@link org.gatefold.model.Verdict} that every word of the
 * article is there, in order, and every note on the page of its call. Refuses: a file that lost or gained a word.
 */
@NullMarked
package org.gatefold.preflight;

import org.jspecify.annotations.NullMarked;
