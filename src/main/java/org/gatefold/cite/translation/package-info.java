/**
 * Takes a translation and its source and gives the parts that belong together. Refuses nothing: what has no counterpart is told.
 */
@NullMarked
package org.gatefold.cite.translation;

import org.jspecify.annotations.NullMarked;
