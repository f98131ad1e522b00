/**
 * Looks at a file as a print shop does before it makes plates.
 *
 * <p>Takes: the bytes of any PDF and a {@link org.gatefold.preflight.press.PressExpectation}. Gives: findings that name page,
 * position and object, in the order of reading; {@link org.gatefold.preflight.press.PressPreflight} is the way in. Refuses:
 * to throw, and to write: what cannot be read, or is too large to be read to its end, is a finding too.
 *
 * <p>{@code read} walks each page once and makes the values in {@code page}; {@code ink} counts what lies on the paper;
 * {@code rules} has one small class for each rule. {@code docs/preflight.md} lists all rules, and says of those that are left
 * out why a file alone cannot decide them.
 */
@NullMarked
package org.gatefold.preflight.press;

import org.jspecify.annotations.NullMarked;
