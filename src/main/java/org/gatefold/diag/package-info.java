/**
 * What went wrong, as values.
 *
 * <p>Takes: facts from any stage. Gives: {@link org.gatefold.diag.Diagnostic}s with a code, a place and a next step,
 * and {@link org.gatefold.diag.Outcome}, a stage's value together with all that the stage has to say about it.
 * Refuses: printing. Nothing in this room writes to a terminal or knows what a severity is worth; {@code cli} decides.
 */
@NullMarked
package org.gatefold.diag;

import org.jspecify.annotations.NullMarked;
