/**
 * Takes the name of a data file that is part of the program. Gives its lines. Refuses: to know what a line means.
 */
@NullMarked
package org.gatefold.cite.data;

import org.jspecify.annotations.NullMarked;
