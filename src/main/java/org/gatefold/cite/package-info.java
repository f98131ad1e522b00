/**
 * Makes every citation lead somewhere.
 * 
 * <p>Takes: a {@link org.gatefold.model.Manuscript}. Gives: a {@link org.gatefold.model.CitedArticle} whose notes are
 * numbered in order of first citation and formatted by the CSL style, or written for each citation where the style has notes,
 * and the findings of every rule. Refuses: a key that no reference has; a style that neither numbers nor writes notes.
 */
@NullMarked
package org.gatefold.cite;

import org.jspecify.annotations.NullMarked;
