/**
 * Sets type.
 * 
 * <p>Takes: a {@link org.gatefold.model.FilledPage} and fonts. Gives: a {@link org.gatefold.model.paged.PagedDocument}.
 * Refuses: CSS outside the list in {@code docs/css.md}, characters that no font has, boxes that do not fit.
 * The rooms within: {@code css} computes styles, {@code box} makes the box tree, {@code text} makes lines, {@code flow}
 * breaks them over columns and pages with their notes, {@code page} dresses the pages.
 */
@NullMarked
package org.gatefold.typeset;

import org.jspecify.annotations.NullMarked;
