/**
 * Walks pages.
 *
 * <p>Takes: an open document. Gives: a {@link org.gatefold.preflight.press.page.PressPage} for each page. Forms, patterns,
 * Type 3 glyphs and appearances of annotations are walked with their own resources; what is clipped away is not there.
 * Refuses: to walk without end. Steps, objects, pixels and depth are counted, and a page that has more of them than any
 * page needs is left with a note of it ({@link org.gatefold.preflight.press.page.PressPage.Trouble}).
 */
@NullMarked
package org.gatefold.preflight.press.read;

import org.jspecify.annotations.NullMarked;
