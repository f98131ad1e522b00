/**
 * What comes to lie on the paper.
 *
 * <p>Takes: shapes and pictures with their inks, in the order of painting. Gives: four plates as pixels, and
 * {@link org.gatefold.preflight.press.page.InkFacts} about them. Refuses: exactness beyond what the rules ask for. Ink is
 * counted on pixels of about a quarter of a millimetre, and blend modes other than Normal and Multiply count as Normal.
 */
@NullMarked
package org.gatefold.preflight.press.ink;

import org.jspecify.annotations.NullMarked;
