/**
 * The whole path of the data, on one screen: {@link org.gatefold.Pipeline} runs the stages one after the other.
 *
 * <p>Takes: a workspace. Gives: documents that were proved. Refuses: to do any of the work itself.
 */
@NullMarked
package org.gatefold;

import org.jspecify.annotations.NullMarked;
