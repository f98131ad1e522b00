/**
 * Looks at imposed sheets.
 *
 * <p>Takes: an {@link org.gatefold.model.sheet.ImposedPdf}. Gives: findings where a page does not look on its sheet as it
 * did by itself ({@code SheetProof}), and pictures for people: each side of the sheets, and the leaflet or booklet as it will
 * lie in the hand ({@code SheetPictures}). Refuses: ink where no page is.
 */
@NullMarked
package org.gatefold.preflight.sheets;

import org.jspecify.annotations.NullMarked;
