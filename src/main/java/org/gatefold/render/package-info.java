/**
 * Writes PDF.
 * 
 * <p>Takes: a {@link org.gatefold.model.paged.PagedDocument}. Gives: a {@link org.gatefold.model.RenderedPdf}; the screen
 * edition is PDF/UA-1 and PDF/A-2a in one file. Refuses: colours and fonts that the edition forbids.
 */
@NullMarked
package org.gatefold.render;

import org.jspecify.annotations.NullMarked;
