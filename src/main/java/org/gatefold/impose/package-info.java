/**
 * Puts pages on sheets.
 *
 * <p>Takes: a {@link org.gatefold.model.RenderedPdf} of panels or pages in reading order, and what it is made on
 * ({@link org.gatefold.model.job.Production}). Gives: an {@link org.gatefold.model.sheet.ImposedPdf}, flat sheets for a
 * print shop (PDF/X-4 again, with marks) or for the clinic's own printer. Refuses: pages that would not look the same on
 * a sheet, which {@code Gate} looks for; more or fewer pages than the finishing has places; pages of another size.
 *
 * <p>{@code Imposer} is the way in. {@code Gate} reads the source with PDFBox ({@code SourcePdf}); a plan says
 * where each page stands ({@code FoldPlan}, {@code HalvesPlan}, {@code ReaderPlan}); {@code SheetWriter} writes that
 * with OpenPDF, which copies the pages without reading their content, and {@code MarkPainter} draws around it.
 * {@code SheetRun} prints any number of sheets with a line of their own each.
 */
@NullMarked
package org.gatefold.impose;

import org.jspecify.annotations.NullMarked;
