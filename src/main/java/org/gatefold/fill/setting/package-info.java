/**
 * Sets a text as its language sets it.
 *
 * <p>Takes: words as an author typed them, and a locale. Gives: the same words, with the spaces that the language wants at its
 * punctuation, its percent signs and its short words. Refuses: to change any sign but spaces. {@code Setting} is the way in.
 */
@NullMarked
package org.gatefold.fill.setting;

import org.jspecify.annotations.NullMarked;
