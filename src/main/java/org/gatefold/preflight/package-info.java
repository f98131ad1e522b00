/**
 * Reads finished files back.
 *
 * <p>Takes: a {@link org.gatefold.model.RenderedPdf}. Gives: a {@link org.gatefold.model.Verdict} that every word of
 * the article is there, in order, and every note on the page of its call. {@code PdfReader} reads what a screen reader
 * would read; {@code BodyProof}, {@code NoteProof} and {@code PageRules} compare it, and more rules may stand beside
 * them. Refuses: a file that lost, gained or moved a word, or that paints what nobody can hear.
 */
@NullMarked
package org.gatefold.preflight;

import org.jspecify.annotations.NullMarked;
