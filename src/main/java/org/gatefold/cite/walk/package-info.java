/**
 * Takes blocks. Gives their citations in reading order, to {@code cite} and to its rules alike. Refuses: to judge them.
 */
@NullMarked
package org.gatefold.cite.walk;

import org.jspecify.annotations.NullMarked;
