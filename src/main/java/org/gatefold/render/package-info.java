/**
 * Writes PDF.
 *
 * <p>Takes: a {@link org.gatefold.model.paged.PagedDocument}. Gives: a {@link org.gatefold.model.RenderedPdf} whose text
 * comes back as it was typed: PDF/UA-1 and PDF/A-2a in one file for screens and the office, PDF/X-4 for a press. Refuses:
 * colours and fonts that the edition forbids, damaged or foreign pictures, pictures too coarse for a press, anything an SVG
 * file would fetch, content and links without a place in the structure.
 *
 * <p>{@code Renderer} is the way in. {@code DocumentWriter} writes the pages ({@code PageContent} with its writers of
 * glyphs, shapes and pictures), then the fonts that they used ({@code FontUse}, {@code GlyphSubset}), then what holds
 * them together ({@code StructTree}, {@code CatalogWriter}). {@code Target} and {@code Inks} hold what depends on the
 * edition. PDFBox keeps the objects and saves the file.
 */
@NullMarked
package org.gatefold.render;

import org.jspecify.annotations.NullMarked;
